package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clusterscape.card.CardBatch;
import org.clusterscape.card.CardFailure;
import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardResult;
import org.clusterscape.card.ImportReport;
import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.model.storage.SafeFile;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports key-field cards into a model. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "CARD", descriptionKey = "import.cards")
    private List<Path> cards;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "MODEL", descriptionKey = "import.output")
    private Path output;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "import.report")
    private Path reportFile;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        for (Path card : cards) {
            Outputs.requireOther(output, card, reportFile);
            Outputs.requireOther(reportFile, card);
        }
        boolean exists = Files.exists(output);
        Ecosystem ecosystem = exists ? ModelFiles.load(output) : create();
        ImportReport report = importAll(ecosystem);
        for (CardResult result : report.results()) {
            Outputs.requireOther(reportFile, result.file()); // a card in a folder
        }
        report.failures().forEach(failure -> console.error(failure.error().toString()));
        save(ecosystem, report, exists);
        if (json) {
            console.result(Json.text(members(report)));
        } else {
            report.imported().forEach(this::print);
        }
        if (reportFile != null) {
            SafeFile.write(reportFile, (Json.text(members(report)) + "\n").getBytes(StandardCharsets.UTF_8));
            console.message(Messages.bind(Messages.importReportWritten, reportFile));
        }
        return report.failures().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private Ecosystem create() {
        Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
        ecosystem.setName(NewCommand.nameOf(output));
        return ModelFiles.create(output, ecosystem);
    }

    private ImportReport importAll(Ecosystem ecosystem) {
        IProgressMonitor progress = console.progress();
        try {
            return new CardBatch().importAll(cards, ecosystem, progress);
        } finally {
            progress.done();
        }
    }

    /** A model that does not change is not written, and neither is a new one of which nothing came. */
    private void save(Ecosystem ecosystem, ImportReport report, boolean exists) throws IOException {
        if (report.imported().isEmpty()) {
            console.message(Messages.bind(Messages.nothingImported, output));
        } else if (dryRun) {
            console.message(Messages.dryRun);
        } else {
            if (report.changedModel() || !exists) {
                Saving.save(ecosystem, console);
            }
            console.message(Messages.bind(Messages.importSummary,
                    new Object[] {report.imported().size(), report.failures().size(), output}));
        }
    }

    private void print(CardImport card) {
        String keyField = Labels.label(card.keyField());
        if (card.created()) {
            console.result(Messages.bind(Messages.importCreated, card.file(), keyField));
        } else if (card.changedModel()) {
            console.result(Messages.bind(Messages.importUpdated,
                    new Object[] {card.file(), keyField, card.changes().size()}));
            card.changes().forEach(change -> console.result("    " + change));
        } else {
            console.result(Messages.bind(Messages.importUnchanged, card.file(), keyField));
        }
        card.warnings().forEach(warning -> console.result("    " + warning));
        card.notUnderstood().forEach(line -> console.result(
                "    " + Messages.bind(Messages.importNotUnderstood, line.line(), line.text())));
    }

    private Map<String, Object> members(ImportReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("model", output.toString());
        members.put("imported", report.imported().size());
        members.put("failed", report.failures().stream().map(CardFailure::file).toList());
        members.put("cards", report.summaries());
        return members;
    }
}
