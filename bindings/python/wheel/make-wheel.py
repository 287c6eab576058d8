#!/usr/bin/env python3
"""Makes a wheel that carries the library along: usage make-wheel.py PREFIX VERSION FOLDER.

PREFIX is where meson installed libgov (DESTDIR included).  The wheel is written to FOLDER, and its name to the
output.
"""
import base64
import hashlib
import pathlib
import sysconfig
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent


def find(prefix, pattern):
    found = sorted(prefix.glob(pattern))
    if not found:
        sys.exit(f'make-wheel: no {pattern} in {prefix}')
    return found


def contents(prefix, version, tag):
    """path in the wheel -> bytes"""
    package = HERE.parent / 'libgov'
    for path in sorted(path for path in package.iterdir() if path.is_file()):
        yield f'libgov/{path.name}', path.read_bytes()
    for pattern in ('lib/**/libgov-1.so.0', 'lib/**/Gov-1.0.typelib'):
        path = find(prefix, pattern)[0]
        yield f'libgov/_native/{path.name}', path.read_bytes()
    for path in find(prefix, 'lib/python3*/**/gi/overrides/*.py'):
        yield f'gi/overrides/{path.name}', path.read_bytes()
    for path in sorted(prefix.glob('lib/python3*/**/gi-stubs/**/*')):
        if path.is_file():
            yield 'gi-stubs/' + path.as_posix().split('/gi-stubs/')[1], path.read_bytes()
    info = f'libgov-{version}.dist-info'
    yield f'{info}/METADATA', (f'Metadata-Version: 2.1\nName: libgov\nVersion: {version}\n'
                               'Summary: Records of governance: who met, what was decided, who does what by when\n'
                               'License: LGPL-2.1-or-later\nRequires-Python: >=3.9\n').encode()
    yield f'{info}/WHEEL', (f'Wheel-Version: 1.0\nGenerator: libgov\nRoot-Is-Purelib: false\nTag: {tag}\n').encode()


def main(prefix, version, folder):
    platform = sysconfig.get_platform().replace('-', '_').replace('.', '_')
    tag = f'py3-none-{platform}'
    wheel = pathlib.Path(folder) / f'libgov-{version}-{tag}.whl'
    record = []
    with zipfile.ZipFile(wheel, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents(pathlib.Path(prefix), version, tag):
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b'=').decode()
            record.append(f'{name},sha256={digest},{len(content)}')
            archive.writestr(name, content)
        record.append(f'libgov-{version}.dist-info/RECORD,,')
        archive.writestr(f'libgov-{version}.dist-info/RECORD', '\n'.join(record) + '\n')
    print(wheel)


if __name__ == '__main__':
    main(*sys.argv[1:])
