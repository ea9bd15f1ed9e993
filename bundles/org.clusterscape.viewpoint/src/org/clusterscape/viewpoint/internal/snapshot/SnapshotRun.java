package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.snapshot.CaseResult;
import org.clusterscape.viewpoint.snapshot.CaseResult.Outcome;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotReport;
import org.clusterscape.viewpoint.vsm.description.JavaExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** One run of the cases of a folder. */
public final class SnapshotRun {

    private final Path directory;
    private final SnapshotOptions options;
    private final List<CaseResult> results = new ArrayList<>();
    private Surroundings surroundings;

    public SnapshotRun(Path directory, SnapshotOptions options) {
        this.directory = directory;
        this.options = options;
    }

    /** Runs the cases. */
    public SnapshotReport run(IProgressMonitor monitor) throws SnapshotException {
        Path file = directory.resolve("cases.txt");
        Path expressions = directory.resolve("expressions.json");
        List<SnapshotCase> cases = Files.isRegularFile(file) ? CasesFile.read(file) : List.of();
        boolean hasExpressions = Files.isRegularFile(expressions);
        if (cases.isEmpty() && !hasExpressions) {
            throw new SnapshotException(directory, 0, Messages.Cases_noneHere, null);
        }
        check(cases, hasExpressions);
        List<SnapshotCase> chosen = cases.stream().filter(each -> isChosen(each.name())).toList();
        boolean withExpressions = hasExpressions && isChosen(ExpressionCases.NAME);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Task_running,
                chosen.size() + (withExpressions ? 1 : 0));
        try (Surroundings shared = new Surroundings(directory, options)) {
            surroundings = shared;
            if (withExpressions) {
                results.add(runExpressions(expressions));
                progress.split(1);
            }
            for (SnapshotCase snapshot : chosen) {
                progress.subTask(snapshot.name());
                results.add(run(snapshot));
                progress.split(1);
            }
        } catch (IOException e) {
            throw new SnapshotException(directory, 0, Messages.bind(Messages.Output_failed, e.getMessage()), e);
        }
        return new SnapshotReport(List.copyOf(results));
    }

    private void check(List<SnapshotCase> cases, boolean hasExpressions) throws SnapshotException {
        Set<String> names = new LinkedHashSet<>(cases.stream().map(SnapshotCase::name).toList());
        if (hasExpressions) {
            names.add(ExpressionCases.NAME);
        }
        for (String wanted : options.cases()) {
            if (!names.contains(wanted)) {
                throw new SnapshotException(directory, 0, Messages.bind(Messages.Cases_notThere, wanted), null);
            }
        }
    }

    private boolean isChosen(String name) {
        return options.cases().isEmpty() || options.cases().contains(name);
    }

    private CaseResult runExpressions(Path file) throws SnapshotException {
        ExpressionCases cases = new ExpressionCases(file, surroundings);
        try {
            JsonArray expected = cases.expected();
            JsonArray actual = cases.run(expected);
            List<String> notes = new ArrayList<>(surroundings.serviceProblems());
            notes.addAll(cases.notes());
            write(actual, ExpressionCases.NAME + ".json", file);
            return result(ExpressionCases.NAME, ExpressionCases.compare(expected, actual), notes, file);
        } catch (SnapshotException e) {
            return failed(ExpressionCases.NAME, e.fullMessage(), file);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(ExpressionCases.NAME, Messages.bind(Messages.Case_failed, e), file);
        }
    }

    private CaseResult run(SnapshotCase snapshot) throws SnapshotException {
        try {
            CaseWorld world = CaseWorld.of(snapshot, surroundings);
            CaseRunner runner = CaseRunners.all().stream().filter(each -> each.accepts(world)).findFirst()
                    .orElseThrow(() -> snapshot.problem(Messages.bind(Messages.Case_noRunner, snapshot.desc()), null));
            Path file = snapshot.expectation(runner.prefix());
            JsonObject actual = runner.run(world);
            boolean isNew = !Files.exists(file);
            JsonObject expected = isNew ? null : read(file);
            List<Difference> differences = isNew ? List.of() : runner.compare(expected, actual);
            write(actual, file.getFileName().toString(), file);
            List<String> notes = notes(world);
            return isNew && !options.update()
                    ? new CaseResult(snapshot.name(), Outcome.NEW, 0, 0, List.of(),
                            Messages.bind(Messages.Expectation_none, file), notes, file)
                    : result(snapshot.name(), differences, notes, file);
        } catch (SnapshotException e) {
            return failed(snapshot.name(), e.fullMessage(), null);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(snapshot.name(), Messages.bind(Messages.Case_failed, e), null);
        }
    }

    private List<String> notes(CaseWorld world) {
        Set<String> notes = new LinkedHashSet<>(surroundings.serviceProblems());
        for (SessionProblem problem : world.session().problems()) {
            if (problem.specificationElement() instanceof JavaExtension) {
                notes.add(problem.message());
            }
        }
        return List.copyOf(notes);
    }

    private CaseResult result(String name, List<Difference> compared, List<String> notes, Path file) {
        List<String> differences = compared.stream().filter(each -> !each.isEqual()).map(Difference::toString)
                .toList();
        if (options.update()) {
            return new CaseResult(name, Outcome.UPDATED, compared.size(), compared.size() - differences.size(),
                    differences, null, notes, file);
        }
        return new CaseResult(name, differences.isEmpty() ? Outcome.EQUAL : Outcome.DIFFERENT, compared.size(),
                compared.size() - differences.size(), differences, null, notes, file);
    }

    private static CaseResult failed(String name, String message, Path file) {
        return new CaseResult(name, Outcome.FAILED, 0, 0, List.of(), message, List.of(), file);
    }

    private static JsonObject read(Path file) throws SnapshotException {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new SnapshotException(file, 0, Messages.bind(Messages.Expectation_unreadable, e.getMessage()), e);
        }
    }

    private void write(JsonElement results, String name, Path expectation) throws SnapshotException {
        String text = JsonText.of(results);
        try {
            if (options.output() != null) {
                Files.createDirectories(options.output());
                Files.writeString(options.output().resolve(name), text);
            }
            if (options.update()) {
                Files.writeString(expectation, text);
            }
        } catch (IOException e) {
            throw new SnapshotException(expectation, 0, Messages.bind(Messages.Output_failed, e.getMessage()), e);
        }
    }
}
