"""An HTTP server on loopback with one thread per connection, all of which end when it stops."""

from __future__ import annotations

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


class LoopbackServer(HTTPServer):
    """Listens on a free port of this machine; nobody else can reach it."""

    allow_reuse_address = False
    request_queue_size = 32

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.stopping = threading.Event()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._guard = threading.Lock()
        self._loop = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Begin to answer."""
        self._loop.start()

    def stop(self) -> None:
        """Stop answering and close every connection; returns when all threads have ended."""
        self.stopping.set()
        self.shutdown()
        self._loop.join()
        with self._guard:
            open_now = dict(self._connections)
        for connection in open_now.values():
            _hang_up(connection)
        for thread in open_now:
            thread.join()
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 the library's own
        """Serve one connection on its own thread."""
        thread = threading.Thread(target=self._serve, args=(request, client_address), daemon=True)
        with self._guard:
            self._connections[thread] = request
        thread.start()

    def _serve(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 the library's own
        try:
            self.finish_request(request, client_address)
        except OSError:
            pass  # the other side has gone: nobody is left to tell
        finally:
            self.shutdown_request(request)
            with self._guard:
                self._connections.pop(threading.current_thread(), None)


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it was closed meanwhile
