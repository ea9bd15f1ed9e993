package org.clusterscape.diagram.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.clusterscape.diagram.internal.layout.file.FileNames;
import org.clusterscape.diagram.internal.layout.file.LayoutReader;
import org.clusterscape.diagram.internal.layout.file.LayoutWriter;
import org.clusterscape.diagram.internal.layout.file.Messages;
import org.clusterscape.diagram.internal.layout.file.SafeReplacement;

/**
 * The files with the ending {@code .layout} beside a model, one for each diagram: text in UTF-8 with a line for each
 * element, sorted by id, so that changes are small and can be merged line by line.
 * <pre>
 * clusterscape-layout 1
 * diagram Ecosystem map
 * root _health
 *
 * actor%20@_bio bounds=10,20,120,40 pinned=true
 * linkage@_l1 route=130,40;180,40 centre=140,22,30,15
 * </pre>
 * Blanks, percent signs and control characters in ids and values are written as percent signs and the hexadecimal digits
 * of their UTF-8 form. Keys without a meaning are kept when a file is written again. Lengths are in pixels, to hundredths.
 */
public final class LayoutFile {

    /** The ending of layout files, with the dot. */
    public static final String ENDING = ".layout";

    private LayoutFile() {
    }

    /**
     * The file for a diagram: {@code region.Ecosystem map.layout}, or {@code region.Ecosystem map._id.layout}.
     *
     * @param model   the file of the model
     * @param diagram the name of the diagram's description; what cannot stand in file names is escaped
     * @param root    the id of the element that the diagram is about, or null where this is the root of the model
     */
    public static Path of(Path model, String diagram, String root) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String about = root == null ? "" : '.' + FileNames.safe(root);
        return model.resolveSibling(base + '.' + FileNames.safe(diagram) + about + ENDING);
    }

    /**
     * Reads a layout.
     *
     * @throws LayoutFileException if the file does not exist or has a fault, with its line
     * @throws IOException         if the file cannot be read at all
     */
    public static SavedLayout read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new LayoutFileException(file.toString(), 0, Messages.bind(Messages.Layout_folder, file));
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new LayoutFileException(file.toString(), 0, Messages.bind(Messages.Layout_missing, file));
        }
        return new LayoutReader(file.toString()).read(bytes);
    }

    /**
     * Writes a layout; a failure at any point leaves the file as it was. A file with the same content is not touched.
     *
     * @return whether anything was written
     * @throws IOException with a message for users
     */
    public static boolean write(Path file, SavedLayout layout) throws IOException {
        byte[] content = LayoutWriter.write(layout).getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        SafeReplacement.write(file, content);
        return true;
    }
}
