# Other namespaces than Gov have types only where PyGObject's own stubs are installed.
from typing import Any

def __getattr__(name: str) -> Any: ...
