"""The servers of the tests of `vitrina check --external`: several addresses of this machine, on one port.

What each does is said by the last number of its address, and by the path. It prints its port, notes
every request in the file it is given, and ends when its standard input does. With a certificate and
its key in a second file, the last server speaks TLS.
"""
import http.server
import os
import ssl
import sys
import threading
import time

LOG = open(sys.argv[1], "a", buffering=1)
ADDRESSES = ["127.0.0.%d" % number for number in range(1, 15)]
lock = threading.Lock()
under_way = {}
seen = {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self):
        self.is_counted = False
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True
        finally:
            self.leave()

    def enter(self):
        host = self.server.server_address[0]
        with lock:
            under_way[host] = under_way.get(host, 0) + 1
            self.is_counted = True
            here, everywhere = under_way[host], sum(under_way.values())
            key = (host, self.path)
            seen[key] = seen.get(key, 0) + 1
            LOG.write("%s %d %d %s %s %s\n" % (
                host, here, everywhere, self.command, self.path,
                self.headers.get("User-Agent", "-").replace(" ", "_")))
        return host, seen[key]

    def date_time_string(self, timestamp=None):
        return super().date_time_string(time.time() + 3600 if timestamp is None else timestamp)

    # Before the answer goes out: whoever asked may ask again as soon as it is there.
    def leave(self):
        if self.is_counted:
            self.is_counted = False
            with lock:
                under_way[self.server.server_address[0]] -= 1

    def answer(self, status, **headers):
        body = b"x" * 100
        self.leave()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        host, times = self.enter()
        path = self.path.split("?")[0]
        name = path.strip("/").split("/")[0]
        getattr(self, "host_" + host.rsplit(".", 1)[1], self.host_1)(name, path, times)

    do_HEAD = do_GET

    def host_1(self, name, path, times):
        """Says the truth."""
        number = path.rsplit("/", 1)[1]
        if path == "/" or name in ("ok", "page"):
            self.answer(200)
        elif name == "slow":
            time.sleep(0.05)
            self.answer(200)
        elif name == "status":
            self.answer(int(number))
        elif name == "no-head":
            self.answer(405 if self.command == "HEAD" else 200)
        elif name == "moved":
            self.answer(301, Location="/ok?new=1")
        elif name == "away":
            self.answer(308, Location="http://127.0.0.3:%d/page" % self.server.server_address[1])
        elif name == "for-now":
            self.answer(302, Location="/page")
        elif name == "chain":
            self.answer(*((200,) if number == "0" else (301,)), **(
                {} if number == "0" else {"Location": "/chain/%d" % (int(number) - 1)}))
        elif name == "loop":
            self.answer(302, Location="/loop/%d" % (1 - int(number)))
        elif name == "to-home":
            self.answer(301, Location="/")
        elif name == "script":
            self.answer(302, Location="javascript:alert(1)")
        elif name == "huge":
            self.leave()
            if self.command == "HEAD":
                return self.answer(501)
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.close_connection = True
            while True:
                self.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
        elif name == "once-garbage" and times == 1 or name == "garbage":
            self.leave()
            self.close_connection = True
            self.wfile.write(b"\x00\xff what is this\n\n")
        elif name == "once-dropped" and times == 1 or name == "dropped":
            self.leave()
            self.close_connection = True
        elif name in ("once-garbage", "once-dropped"):
            self.answer(200)
        else:
            self.answer(404)

    def host_2(self, name, path, times):
        """Says 200 to anything."""
        self.answer(200)

    def host_3(self, name, path, times):
        """Sends what it lacks to its first page."""
        if path == "/" or name == "page":
            self.answer(200)
        else:
            self.answer(302, Location="/")

    def host_4(self, name, path, times):
        """Wants a pause after the first question."""
        if times == 1 and name == "busy":
            self.answer(429, Retry_After="1")
        elif times == 1 and name == "until":
            # By its own clock, which is an hour fast.
            self.answer(503, Retry_After=self.date_time_string(time.time() + 3602))
        else:
            self.answer(200 if name in ("busy", "until", "ok") else 404)

    def host_5(self, name, path, times):
        """Has had enough for today."""
        self.answer(429, Retry_After="3600")

    def host_6(self, name, path, times):
        """Never answers."""
        self.close_connection = True
        time.sleep(60)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64
    block_on_close = False

    def handle_error(self, request, client_address):
        pass


def listen():
    while True:
        servers = [Server((ADDRESSES[0], 0), Handler)]
        port = servers[0].server_address[1]
        try:
            servers += [Server((address, port), Handler) for address in ADDRESSES[1:]]
            return port, servers
        except OSError:
            for server in servers:
                server.server_close()


port, servers = listen()
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2])
    servers[-1].socket = context.wrap_socket(
        servers[-1].socket, server_side=True, do_handshake_on_connect=False)
for server in servers:
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(port, flush=True)
sys.stdin.read()
os._exit(0)
