package org.clusterscape.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.clusterscape.cli.internal.CommandLineApplication;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** A command that was run: its exit code and what it wrote. */
record Run(int code, String out, String err) {

    /** The checkout. */
    static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));

    static Run of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineApplication.inFramework(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same run, if it ended with this code. */
    Run expect(int expected) {
        assertEquals(expected, code, () -> out + err);
        return this;
    }

    JsonElement json() {
        return JsonParser.parseString(out);
    }
}
