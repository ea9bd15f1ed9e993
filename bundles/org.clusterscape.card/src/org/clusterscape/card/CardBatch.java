package org.clusterscape.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Imports many cards in one run. A file that is no card is named in the report and does not stop the others. */
public final class CardBatch {

    private static final Set<String> EXTENSIONS = Set.of(".md", ".markdown");
    private static final int DEEPEST = 16;

    private final CardImporter importer = new CardImporter();

    /**
     * Imports files and directories, in the order of the paths; the files of a directory in the order of their names.
     * Of a directory all files {@code *.md} and {@code *.markdown} count, those of its folders too, hidden ones not;
     * a file that is named itself may have any name. A file that several paths lead to is imported once.
     *
     * @param paths files and directories; one that does not exist, or leads to no card, becomes a failure in the report
     * @param target the model that receives the key fields; the caller saves it
     * @param monitor gets one unit of work per file; may be null
     * @throws OperationCanceledException when the monitor is cancelled; the model may then have some of the cards
     */
    public ImportReport importAll(List<Path> paths, Ecosystem target, IProgressMonitor monitor) {
        List<CardResult> results = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            try {
                filesOf(path).stream().filter(file -> seen.add(file.toAbsolutePath().normalize())).forEach(files::add);
            } catch (InputException e) {
                results.add(new CardFailure(path, e));
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Batch_progress, files.size());
        Map<KeyField, Path> imported = new HashMap<>();
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(file.getFileName().toString());
            results.add(importOne(file, target, imported));
            progress.worked(1);
        }
        return new ImportReport(results);
    }

    private CardResult importOne(Path file, Ecosystem target, Map<KeyField, Path> imported) {
        try {
            CardImport card = importer.importCard(file, target);
            Path earlier = imported.putIfAbsent(card.keyField(), file);
            return earlier == null ? card : card.withWarning(new CardWarning(0,
                    Messages.bind(Messages.Batch_sameKeyField, Labels.label(card.keyField()), earlier)));
        } catch (InputException e) {
            return new CardFailure(file, e);
        } catch (IOException e) {
            return new CardFailure(file, unreadable(file, e));
        }
    }

    private static InputException unreadable(Path path, IOException e) {
        return new InputException(path.toString(), 0, 0, Messages.bind(Messages.Batch_unreadable, e.getMessage()), e);
    }

    private static List<Path> filesOf(Path path) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), Messages.Batch_missing);
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path, DEEPEST)) {
            List<Path> files = found.filter(file -> isCardFile(path.relativize(file)) && Files.isRegularFile(file))
                    .sorted().toList();
            if (files.isEmpty()) {
                throw new InputException(path.toString(), Messages.Batch_noCards);
            }
            return files;
        } catch (InputException e) {
            throw e;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unreadable(path, e instanceof IOException io ? io : ((java.io.UncheckedIOException) e).getCause());
        }
    }

    private static boolean isCardFile(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
