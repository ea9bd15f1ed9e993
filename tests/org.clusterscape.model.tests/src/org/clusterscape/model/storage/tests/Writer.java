package org.clusterscape.model.storage.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.clusterscape.model.storage.SafeFile;

/** A program that writes a file and is stopped on the way; run by {@link CrashTest} in a process of its own. */
public final class Writer {

    /** Larger than any buffer, so that a part of it is on disk when the program is stopped. */
    static final int SIZE = 1 << 20;

    private Writer() {
    }

    /** @param args what to do (halt, fail, endless), and the file */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "halt" -> SafeFile.writeWithBackup(file, out -> {
                out.write(content('h'));
                Runtime.getRuntime().halt(3);
            });
            case "fail" -> fail(file);
            default -> endless(file);
        }
    }

    private static void fail(Path file) {
        try {
            SafeFile.writeWithBackup(file, out -> out.write(content('f')));
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Tells of each write by a line, until the process is killed. */
    private static void endless(Path file) throws IOException {
        for (int i = 0;; i++) {
            byte[] content = content((char) ('a' + i % 26));
            SafeFile.writeWithBackup(file, out -> out.write(content));
            System.out.write("written\n".getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }

    static byte[] content(char letter) {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) letter);
        return content;
    }
}
