package jp.hoshimori.gateway.door;

import java.util.List;

/** Requests as they are written on the wire. Each asks for the connection to be closed after it. */
final class Requests {

    private Requests() {}

    static String get(String path, String... headers) {
        return head("GET", path, headers) + "\r\n";
    }

    static String of(String method, String path, String... headers) {
        return head(method, path, headers) + "\r\n";
    }

    static String post(String path, String body, String... headers) {
        return head("POST", path, headers) + "Content-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    static String chunkedPost(String path, int chunks, int chunkLength) {
        String chunk = Integer.toHexString(chunkLength) + "\r\n" + "x".repeat(chunkLength) + "\r\n";
        return head("POST", path) + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(chunks) + "0\r\n\r\n";
    }

    static String head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: api.test\r\n");
        List.of(headers).forEach(header -> head.append(header).append("\r\n"));
        boolean closes = List.of(headers).stream().anyMatch(header -> header.startsWith("Connection:"));
        return head + (closes ? "" : "Connection: close\r\n");
    }
}
