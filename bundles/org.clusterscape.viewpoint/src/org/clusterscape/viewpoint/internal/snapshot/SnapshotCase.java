package org.clusterscape.viewpoint.internal.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.snapshot.SnapshotException;

/**
 * A case as <code>cases.txt</code> describes it.
 *
 * @param file      the file that describes it
 * @param line      where it begins
 * @param name      its name
 * @param model     the model's path
 * @param odesign   the address of the specification
 * @param viewpoint the name of the viewpoint
 * @param desc      the name of the representation description
 * @param also      the names of viewpoints that are selected besides, each of another specification
 * @param root      the fragment of the root element
 * @param steps     what is done after the representation was created
 */
public record SnapshotCase(Path file, int line, String name, String model, String odesign, String viewpoint,
        String desc, List<String> also, String root, List<Step> steps) {

    /**
     * One step.
     *
     * @param line where it stands
     * @param text what is to be done: a verb and its arguments
     */
    public record Step(int line, String text) {

        /** The first word. */
        public String verb() {
            int blank = text.indexOf(' ');
            return blank < 0 ? text : text.substring(0, blank);
        }

        /** All that follows the first word. */
        public String arguments() {
            int blank = text.indexOf(' ');
            return blank < 0 ? "" : text.substring(blank + 1).strip();
        }
    }

    /** The folder of the case. */
    public Path directory() {
        return file.toAbsolutePath().getParent();
    }

    /** The file with the expected results. */
    public Path expectation(String prefix) {
        return directory().resolve(prefix + "-" + name + ".json");
    }

    /** Whether there are expected results of that kind. */
    public boolean hasExpectation(String prefix) {
        return Files.exists(expectation(prefix));
    }

    /** Something in the case that cannot be done. */
    public SnapshotException problem(String message, Throwable cause) {
        return new SnapshotException(file, line, message, cause);
    }
}
