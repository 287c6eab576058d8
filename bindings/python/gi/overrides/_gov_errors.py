"""The exceptions: a class for each code. All are GLib.Error as well, and of what Python raises for the like."""
from gi.repository import Gio, GLib

from ..module import get_introspection_module

Gov = get_introspection_module('Gov')
__all__ = []


def _export(cls):
    cls.__module__ = 'gi.repository.Gov'
    __all__.append(cls.__name__)
    return cls


@_export
class Error(GLib.Error):
    """What libgov could not do. `message` says where and what was found, `code` is one of the codes below."""

    def __str__(self):
        return self.message

    def __reduce__(self):
        return type(self), (self.message, self.domain, self.code)


@_export
class SyntaxError(Error, ValueError):
    """The text is not what it should be: not UTF-8, not JSON, not EDTF."""


@_export
class InvalidError(Error, ValueError):
    """The text is well formed, but not the shape that a record needs."""


@_export
class LimitError(Error, ValueError):
    """Nested too deep or longer than the limit that was set."""


@_export
class NotFoundError(Error, LookupError):
    """There is no such thing."""


@_export
class ConflictError(Error, ValueError):
    """It cannot be done without harm to what is there already."""


@_export
class UnsupportedError(Error, NotImplementedError):
    """This build of libgov cannot do it."""


@_export
class AlteredError(Error):
    """What is kept is not what was put there, or a proof does not hold."""


def _file_error(builtin):
    """A class of GLib.Error that is one of Python's errors of files too."""
    return type(builtin.__name__, (GLib.Error, builtin), {'__module__': 'builtins', '__str__': Error.__str__})


_ERRORS = {}  # (domain, code) → class
try:
    _DOMAIN = GLib.quark_to_string(Gov.error_quark())
except GLib.Error as error:  # the first call of all: without the library, nothing works
    raise ImportError(f'Gov-1.0.typelib is there, but the library of it is not ({error.message}): set '
                      'LD_LIBRARY_PATH to the folder of libgov-1.so.0', name='Gov') from None
for _name in dir(Gov.Error):
    if _name.isupper():
        _code = getattr(Gov.Error, _name)
        setattr(Error, _name, _code)
        _ERRORS[_DOMAIN, int(_code)] = globals().get(_name.title().replace('_', '') + 'Error', Error)
_OSError = _file_error(OSError)
for _name, _builtin in (('NOT_FOUND', FileNotFoundError), ('EXISTS', FileExistsError),
                        ('PERMISSION_DENIED', PermissionError), ('IS_DIRECTORY', IsADirectoryError),
                        ('NOT_DIRECTORY', NotADirectoryError), ('TIMED_OUT', TimeoutError)):
    _ERRORS['g-io-error-quark', int(getattr(Gio.IOErrorEnum, _name))] = _file_error(_builtin)
for _name, _builtin in (('NOENT', FileNotFoundError), ('EXIST', FileExistsError), ('ACCES', PermissionError),
                        ('ISDIR', IsADirectoryError), ('NOTDIR', NotADirectoryError)):
    _ERRORS['g-file-error-quark', int(getattr(GLib.FileError, _name))] = _file_error(_builtin)
_FALLBACKS = {_DOMAIN: Error, 'g-io-error-quark': _OSError, 'g-file-error-quark': _OSError}


def translate(error):
    """The error as an exception of the class that says what went wrong."""
    cls = _ERRORS.get((error.domain, error.code)) or _FALLBACKS.get(error.domain)
    return cls(error.message, error.domain, error.code) if cls else error


def fail(cls, message):
    """An exception of the class, as if the library had reported it."""
    code = next(code for (_, code), known in _ERRORS.items() if known is cls)
    return cls(message, _DOMAIN, code)


