package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.clusterscape.card.CardExporter;
import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.elements.ElementFinder;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.model.storage.SafeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports key fields as cards. */
@Command(name = "card", sortOptions = false)
final class ExportCardCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Option(names = "--key-field", paramLabel = "KEY_FIELD", descriptionKey = "export.keyField")
    private String keyField;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "export.card.output")
    private String output;

    private final Console console;
    private final CardExporter exporter = new CardExporter();

    ExportCardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        Ecosystem ecosystem = model.load();
        if (output == null) {
            console.out().print(exporter.export(one(ecosystem)));
        } else if (output.endsWith("/") || Files.isDirectory(Path.of(output))) {
            writeAll(keyField == null ? described(ecosystem) : List.of(one(ecosystem)), Path.of(output));
        } else {
            write(one(ecosystem), Path.of(output));
        }
        return ExitCode.OK;
    }

    /** Without those that only stand for a card that another one points to. */
    private static List<KeyField> described(Ecosystem ecosystem) {
        return ecosystem.getKeyFields().stream()
                .filter(each -> each.getName() != null || !each.eContents().isEmpty()).toList();
    }

    private void writeAll(List<KeyField> keyFields, Path folder) throws IOException, CommandException {
        Files.createDirectories(folder);
        Set<String> taken = new HashSet<>();
        for (KeyField each : keyFields) {
            String name = fileName(each);
            write(each, folder.resolve((taken.add(name) ? name : name + "-" + ModelFiles.id(each)) + ".md"));
        }
    }

    private KeyField one(Ecosystem ecosystem) throws CommandException {
        if (keyField != null) {
            return new ElementFinder(ecosystem).find(keyField, KeyField.class);
        }
        List<KeyField> described = described(ecosystem);
        if (described.size() == 1) {
            return described.getFirst();
        }
        throw new CommandException(Messages.bind(Messages.needsKeyField, described.size(), described.stream()
                .map(Labels::label).collect(Collectors.joining(", "))));
    }

    private void write(KeyField each, Path file) throws IOException, CommandException {
        Outputs.requireOther(file, model.file());
        SafeFile.write(file, exporter.export(each).getBytes(StandardCharsets.UTF_8));
        console.message(Messages.bind(Messages.cardExported, file, Labels.label(each)));
    }

    /** A name that every file system takes, from the code or else the id. */
    private static String fileName(KeyField each) {
        String code = each.getCode() == null ? ""
                : each.getCode().replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
        return code.isEmpty() ? ModelFiles.id(each) : code;
    }
}
