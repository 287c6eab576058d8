"""Records of governance. In a wheel the library comes along; `from libgov import Gov` finds it.

PyGObject itself is the distribution's: pip cannot build it here without more.
"""
import pathlib
import sys

__all__ = ['Gov']

try:
    import gi
except ImportError as error:
    raise ImportError(
        f'{sys.executable} has no PyGObject: install the package python3-gi, and use /usr/bin/python3, or an '
        'environment made by `/usr/bin/python3 -m venv --system-site-packages`') from error

_native = pathlib.Path(__file__).with_name('_native')
if _native.is_dir():
    gi.require_version('GIRepository', '2.0')
    from gi.repository import GIRepository
    GIRepository.Repository.prepend_search_path(str(_native))
    GIRepository.Repository.prepend_library_path(str(_native))

try:
    gi.require_version('Gov', '1.0')
except ValueError as error:
    raise ImportError('Gov-1.0.typelib is not found: install the package gir1.2-gov-1.0, or name its folder in '
                      'GI_TYPELIB_PATH') from error
from gi.repository import Gov  # noqa: E402
