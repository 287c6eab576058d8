"""The smallest program: usage use.py MODULE, where MODULE has Gov."""
import sys

if sys.argv[1] == 'libgov':
    from libgov import Gov
else:
    import gi
    gi.require_version('Gov', '1.0')
    from gi.repository import Gov
print(Gov.Meeting('Council').to_json(False))
