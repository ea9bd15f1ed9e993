package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.snapshot.SnapshotException;

/**
 * Reads <code>cases.txt</code>: a line <code>case NAME</code> begins a case; the lines after it say what the case is
 * about, a keyword and a value each. Empty lines, and lines that begin with <code>#</code>, mean nothing.
 */
final class CasesFile {

    private final Path file;
    private final List<SnapshotCase> cases = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Draft draft;

    /** A case of which not all lines have been read. */
    private static final class Draft {

        private int line;
        private String name;
        private String model;
        private String odesign;
        private String viewpoint;
        private String desc;
        private String root = "/";
        private final List<String> also = new ArrayList<>();
        private final List<SnapshotCase.Step> steps = new ArrayList<>();
    }

    private CasesFile(Path file) {
        this.file = file;
    }

    /** The cases of a file, in their order. */
    static List<SnapshotCase> read(Path file) throws SnapshotException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SnapshotException(file, 0, Messages.bind(Messages.Cases_unreadable, e.getMessage()), e);
        }
        CasesFile result = new CasesFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (i == 0 && line.startsWith("\ufeff")) {
                line = line.substring(1);
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                result.read(line, i + 1);
            }
        }
        result.finish();
        return result.cases;
    }

    private void read(String line, int number) throws SnapshotException {
        int blank = line.indexOf(' ');
        String keyword = blank < 0 ? line : line.substring(0, blank);
        String value = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (keyword.equals("case")) {
            begin(value, number);
            return;
        }
        if (draft == null) {
            throw problem(number, Messages.bind(Messages.Cases_noCase, keyword));
        }
        if (value.isEmpty()) {
            throw problem(number, Messages.bind(Messages.Cases_noValue, keyword));
        }
        switch (keyword) {
            case "model" -> draft.model = value;
            case "odesign" -> draft.odesign = value;
            case "viewpoint" -> draft.viewpoint = value;
            case "desc" -> draft.desc = value;
            case "root" -> draft.root = value;
            case "also" -> draft.also.add(value);
            case "step" -> draft.steps.add(new SnapshotCase.Step(number, value));
            default -> throw problem(number, Messages.bind(Messages.Cases_unknownKeyword, keyword));
        }
    }

    private void begin(String name, int number) throws SnapshotException {
        finish();
        if (name.isEmpty() || name.contains("/") || name.contains("\\")) {
            throw problem(number, Messages.bind(Messages.Cases_badName, name));
        }
        if (!names.add(name)) {
            throw problem(number, Messages.bind(Messages.Cases_doubleName, name));
        }
        draft = new Draft();
        draft.name = name;
        draft.line = number;
    }

    private void finish() throws SnapshotException {
        if (draft == null) {
            return;
        }
        require(draft.model, "model");
        require(draft.odesign, "odesign");
        require(draft.viewpoint, "viewpoint");
        require(draft.desc, "desc");
        cases.add(new SnapshotCase(file, draft.line, draft.name, draft.model, draft.odesign, draft.viewpoint,
                draft.desc, List.copyOf(draft.also), draft.root, List.copyOf(draft.steps)));
        draft = null;
    }

    private void require(String value, String keyword) throws SnapshotException {
        if (value == null) {
            throw problem(draft.line, Messages.bind(Messages.Cases_missing, draft.name, keyword));
        }
    }

    private SnapshotException problem(int line, String message) {
        return new SnapshotException(file, line, message, null);
    }
}
