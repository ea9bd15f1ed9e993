package org.clusterscape.example.region;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.example.region.internal.Messages;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.model.storage.ModelFiles;

/** Builds the example region from the command line: {@code TABLES TARGET [--scale N] [--seed S]}. */
public final class RegionExample {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;
    private static final int FAILED = 3;

    private record Arguments(Path tables, Path target, Scale scale) {
    }

    private RegionExample() {
    }

    /** Ends the Java machine with the exit code of {@link #run}. */
    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Builds and saves; 0 when done, 2 when the arguments or the tables are wrong, 3 when the model cannot be written. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Arguments arguments;
        try {
            arguments = parse(args);
        } catch (IllegalArgumentException e) {
            err.println(Messages.bind(Messages.main_usage, e.getMessage()));
            return WRONG_INPUT;
        }
        try {
            Ecosystem ecosystem = RegionBuilder.build(arguments.tables(), arguments.target(), arguments.scale());
            ModelFiles.saveOver(ecosystem);
            out.println(Messages.bind(Messages.main_written, new Object[] {arguments.target(), ecosystem.getClusters().size(),
                    ecosystem.getActors().size(), ecosystem.getLinkages().size(), ecosystem.getKeyFields().size()}));
            return DONE;
        } catch (InputException e) {
            err.println(e);
            return WRONG_INPUT;
        } catch (IOException e) {
            err.println(Messages.bind(Messages.main_notWritten, arguments.target(), e.getMessage()));
            return FAILED;
        }
    }

    private static Arguments parse(String[] args) {
        List<Path> paths = new ArrayList<>();
        int parts = 1;
        long seed = Scale.DEFAULT_SEED;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--scale" -> parts = Math.toIntExact(number(args, ++i, 1, Integer.MAX_VALUE));
                case "--seed" -> seed = number(args, ++i, Long.MIN_VALUE, Long.MAX_VALUE);
                default -> paths.add(path(args[i]));
            }
        }
        if (paths.size() != 2) {
            throw new IllegalArgumentException(Messages.main_twoPaths);
        }
        return new Arguments(paths.get(0), paths.get(1), new Scale(parts, seed));
    }

    private static Path path(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException(Messages.bind(Messages.main_unknownOption, argument));
        }
        return Path.of(argument);
    }

    private static long number(String[] args, int index, long least, long most) {
        try {
            long number = Long.parseLong(args[index]);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(Messages.bind(Messages.main_noNumber, args[index - 1]));
    }
}
