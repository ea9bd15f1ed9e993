package org.clusterscape.cli.internal.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;

/** Standard output that remembers why it could not be written, which a print stream does not. */
public final class StandardOutput extends FilterOutputStream {

    private static final String READER_GONE = "Broken pipe";

    private IOException failure;

    public StandardOutput() {
        super(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The code of a command whose result went here: a result that got lost is no success, unless nobody wanted it. */
    public int exitCode(int code, PrintStream messages) {
        if (failure == null || READER_GONE.equals(failure.getMessage())) {
            return code;
        }
        messages.println("clusterscape: " + Messages.bind(Messages.outputFailed, failure.getMessage()));
        return Math.max(code, ExitCode.BAD_INPUT);
    }
}
