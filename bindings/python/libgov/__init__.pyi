from gi.repository import Gov as Gov
