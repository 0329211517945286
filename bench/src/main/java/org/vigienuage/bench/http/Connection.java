package org.vigienuage.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A connection that is kept open from one request to the next, as a browser does; opened again when the server closed it. */
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_IN_MILLIS = 60_000;
    private static final int BUFFER = 1 << 16;
    private static final int HEXADECIMAL = 16;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    /** To a server on this machine. */
    public Connection(int port) {
        this.port = port;
    }

    /** Asks for an address and reads the whole answer. */
    public Answer get(String address, String... headers) throws IOException {
        return ask("GET", address, new byte[0], headers);
    }

    /** Asks with a body; {@code headers} are names and values in turn. */
    public Answer ask(String method, String address, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(200)
                .append(method)
                .append(' ')
                .append(address)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\n");
        for (int at = 0; at < headers.length; at += 2) {
            head.append(headers[at]).append(": ").append(headers[at + 1]).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        boolean isOld = !socket.isClosed() && socket.isConnected();
        try {
            return exchange(start, body);
        } catch (IOException e) {
            close();
            if (isOld) {
                return exchange(start, body);
            }
            throw e;
        }
    }

    private Answer exchange(byte[] head, byte[] body) throws IOException {
        if (socket.isClosed() || !socket.isConnected()) {
            open();
        }
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return read();
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_IN_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_IN_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Answer read() throws IOException {
        String[] status = line().split(" ", 3);
        int code = Integer.parseInt(status[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                    .add(line.substring(colon + 1).strip());
        }
        Answer answer = new Answer(code, headers, new byte[0]);
        byte[] body = isBare(code) ? answer.body() : body(answer);
        if (answer.header("connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return new Answer(code, headers, body);
    }

    private static boolean isBare(int code) {
        return code == 304 || code == 204;
    }

    private byte[] body(Answer answer) throws IOException {
        if (answer.header("transfer-encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent()) {
            return chunks();
        }
        int length = answer.header("content-length").map(Integer::parseInt).orElse(-1);
        return length < 0 ? in.readAllBytes() : exactly(length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(BUFFER);
        while (true) {
            int length = Integer.parseInt(line().split(";", 2)[0].strip(), HEXADECIMAL);
            whole.writeBytes(exactly(length));
            line();
            if (length == 0) {
                return whole.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The server ended in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        while (true) {
            int character = in.read();
            if (character < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (character == '\n') {
                return line.toString();
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no more use either way.
            in = InputStream.nullInputStream();
        }
    }
}
