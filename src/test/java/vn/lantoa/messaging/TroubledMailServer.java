package vn.lantoa.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server on loopback that misbehaves as it is told to; what it took is kept. */
final class TroubledMailServer implements AutoCloseable {

    enum Trouble {
        /** Takes everything. */
        NONE,
        /** Accepts the connection and says nothing, ever. */
        SILENT,
        /** Answers each line after a second. */
        SLOW,
        /** Takes the letter and dies before it says so. */
        DIES_AFTER_ACCEPTING,
        /** Knows no mailbox. */
        NO_SUCH_MAILBOX
    }

    private final ServerSocket socket;
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile Trouble trouble;

    TroubledMailServer(Trouble trouble) {
        this.trouble = trouble;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void becomes(Trouble next) {
        trouble = next;
    }

    /** Whole letters with their headers, in the order they were taken. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        Trouble now = trouble;
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            if (now == Trouble.SILENT) {
                while (in.readLine() != null) {
                    // never an answer
                }
                return;
            }
            say(client, now, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
                switch (verb) {
                    case "RCPT" -> say(client, now, now == Trouble.NO_SUCH_MAILBOX ? "550 5.1.1 unknown" : "250 ok");
                    case "DATA" -> {
                        say(client, now, "354 go on");
                        taken.add(letter(in));
                        if (now == Trouble.DIES_AFTER_ACCEPTING) {
                            return;
                        }
                        say(client, now, "250 taken");
                    }
                    case "QUIT" -> {
                        say(client, now, "221 bye");
                        return;
                    }
                    default -> say(client, now, "250 ok");
                }
            }
        } catch (IOException | InterruptedException e) {
            // the other side went
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(Socket client, Trouble now, String line) throws IOException, InterruptedException {
        if (now == Trouble.SLOW) {
            Thread.sleep(1000);
        }
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
