"""`from libgov import Gov`: the same as by way of gi, but what is missing is told with what to do about it."""
import os
import sys

__all__ = ['Gov']

_HERE = os.path.dirname(os.path.abspath(__file__))
_NATIVE = os.path.join(_HERE, '_native')  # there in a package that brings library and typelib along


def _import_gi():
    try:
        import gi
        gi.require_version  # a folder called gi on the path is found too
    except (ImportError, AttributeError) as error:
        with_gi = '/usr/bin/python3'
        hint = f'run {with_gi}, ' if os.path.realpath(sys.executable) != os.path.realpath(with_gi) else ''
        raise ImportError(
            f'libgov needs PyGObject, and {sys.executable} has none ({error}). PyGObject comes with the '
            f'distribution: {hint}or install it: apt install python3-gi (in a virtual environment made with '
            '--system-site-packages)', name='gi') from error
    return gi


def _import_gov(gi):
    if os.path.isdir(_NATIVE):
        gi.require_version('GIRepository', '2.0')
        from gi.repository import GIRepository
        GIRepository.Repository.prepend_search_path(_NATIVE)
        GIRepository.Repository.prepend_library_path(_NATIVE)
    try:
        gi.require_version('Gov', '1.0')
    except ValueError as error:
        raise ImportError(
            f'Gov-1.0.typelib is not where PyGObject looks ({error}). Install libgov (on Debian: apt install '
            'gir1.2-gov-1.0); if it is installed below another prefix than /usr, set GI_TYPELIB_PATH to '
            'PREFIX/lib/…/girepository-1.0 and LD_LIBRARY_PATH to PREFIX/lib/…; from a build folder: '
            'meson devenv -C _build', name='Gov') from error
    try:
        from gi.repository import Gov
    except ImportError as error:
        if error.name == 'Gov':
            raise
        raise ImportError(
            f'Gov-1.0.typelib was found, but cannot be used ({error}). It needs the typelib of json-glib: apt '
            'install gir1.2-json-1.0', name='Gov') from error
    if not hasattr(Gov, 'NotFoundError'):
        raise ImportError(
            'libgov was found without its Python part, gi/overrides/Gov.py: add the folder of it to PYTHONPATH '
            f'(below {os.path.dirname(_HERE)}?)', name='Gov')
    return Gov


Gov = _import_gov(_import_gi())
