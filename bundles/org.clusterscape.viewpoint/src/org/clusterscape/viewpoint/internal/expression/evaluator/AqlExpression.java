package org.clusterscape.viewpoint.internal.expression.evaluator;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;
import org.clusterscape.viewpoint.internal.expression.check.Checker;
import org.clusterscape.viewpoint.internal.expression.lexer.SyntaxProblem;
import org.clusterscape.viewpoint.internal.expression.limits.Failure;
import org.clusterscape.viewpoint.internal.expression.limits.LimitException;
import org.clusterscape.viewpoint.internal.expression.parser.ParseResult;
import org.clusterscape.viewpoint.internal.expression.parser.Parser;
import org.clusterscape.viewpoint.internal.expression.services.Environment;
import org.clusterscape.viewpoint.internal.expression.values.TypedNull;

/** An <code>aql:</code> expression. */
public final class AqlExpression implements CompiledExpression {

    /** How such an expression begins. */
    public static final String PREFIX = "aql:";

    private final String text;
    private final int shift;
    private final ParseResult parsed;
    private final Environment environment;

    /** Reads an expression, prefix included. It may stand in the brackets of old Acceleo expressions. */
    public AqlExpression(String text, Environment environment) {
        this.text = text;
        this.environment = environment;
        String body = text.substring(PREFIX.length());
        int start = PREFIX.length();
        if (body.startsWith("[")) {
            body = body.substring(1);
            start++;
        }
        if (body.endsWith("/]")) {
            body = body.substring(0, body.length() - 2);
        }
        this.shift = start + body.length() - body.stripLeading().length();
        this.parsed = Parser.parse(body.trim());
    }

    @Override
    public EvaluationResult evaluate(Request request) {
        ExpressionOrigin origin = request.origin();
        if (parsed.root() == null) {
            return new EvaluationResult(null, problems(Severity.ERROR, parsed.errors(), origin));
        }
        Log log = new Log(text, shift, origin);
        Evaluator evaluator = new Evaluator(environment, log, request.recording());
        Object value;
        try {
            value = evaluator.evaluate(parsed.root(), Scope.of(request.self(), request.variables()));
        } catch (LimitException e) {
            return failed(e.getMessage(), evaluator.position(), origin, e);
        } catch (Throwable e) {
            String message = Messages.bind(Messages.Evaluation_failed, Failure.reason(Failure.ofExpression(e)));
            return failed(message, evaluator.position(), origin, e);
        }
        List<ExpressionProblem> problems = log.problems();
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        boolean empty = value instanceof Nothing || value instanceof TypedNull;
        return new EvaluationResult(failed || empty ? null : value, problems);
    }

    @Override
    public List<ExpressionProblem> check(CheckRequest request) {
        if (parsed.root() == null) {
            return problems();
        }
        List<ExpressionProblem> result = new ArrayList<>(problems());
        result.addAll(Checker.check(parsed.root(), text, shift, environment, request));
        return result;
    }

    @Override
    public List<ExpressionProblem> problems() {
        return parsed.root() == null ? problems(Severity.ERROR, parsed.errors(), null)
                : problems(Severity.WARNING, parsed.forgiven(), null);
    }

    private EvaluationResult failed(String message, Expr position, ExpressionOrigin origin, Throwable cause) {
        Expr where = position == null ? parsed.root() : position;
        return EvaluationResult.failed(new ExpressionProblem(Severity.ERROR, message, text, shift + where.start(),
                where.end() - where.start(), origin, cause));
    }

    private List<ExpressionProblem> problems(Severity severity, List<SyntaxProblem> syntax, ExpressionOrigin origin) {
        return syntax.stream().map(problem -> new ExpressionProblem(severity, problem.message(), text,
                shift + problem.offset(), problem.length(), origin, null)).toList();
    }
}
