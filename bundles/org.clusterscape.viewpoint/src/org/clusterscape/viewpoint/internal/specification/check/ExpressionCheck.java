package org.clusterscape.viewpoint.internal.specification.check;

import java.util.regex.Pattern;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The expressions of a specification must be in a language that is supported, and must be able to work. */
final class ExpressionCheck implements Check {

    private static final Pattern TYPE = Pattern.compile("\\w+::\\w+(::\\w+)?");
    private static final int MAX_LENGTH = 120;

    private final Interpreter interpreter;
    private final Metamodels metamodels;
    private final ContextTypes types;
    private final ExpressionVariables variables;

    ExpressionCheck(Interpreter interpreter, Metamodels metamodels, ContextTypes types,
            ExpressionVariables variables) {
        this.interpreter = interpreter;
        this.metamodels = metamodels;
        this.types = types;
        this.variables = variables;
    }

    @Override
    public void check(EObject element, Findings findings) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == DescriptionPackage.Literals.EXPRESSION
                    && element.eGet(attribute) instanceof String expression && !expression.isBlank()) {
                check(element, attribute, expression, findings);
            }
        }
    }

    private void check(EObject element, EAttribute attribute, String expression, Findings findings) {
        if (isOtherLanguage(expression.strip())) {
            findings.add(Kind.UNSUPPORTED, Severity.WARNING, element,
                    Messages.bind(Messages.Expression_otherLanguage, attribute.getName(), shorten(expression)));
            return;
        }
        boolean isDefault = !element.eIsSet(attribute);
        for (ExpressionProblem problem : interpreter.check(expression, types.selfOf(element, attribute),
                variables.of(element), new ExpressionOrigin(element, attribute))) {
            if (!namesUnknownMetamodel(problem)) {
                // Nobody wrote the default, and what it gives may be wanted: no label where there is no name.
                Severity severity = isDefault ? Severity.INFO : problem.severity();
                findings.add(Kind.EXPRESSION, severity, element, Messages.bind(Messages.Expression_problem,
                        new Object[] {attribute.getName(), shorten(expression), problem.message()}));
            }
        }
    }

    /** Whether it is about a type whose metamodel is not known here, which has been said already. */
    private boolean namesUnknownMetamodel(ExpressionProblem problem) {
        int end = Math.min(problem.expression().length(), problem.offset() + problem.length());
        String part = problem.expression().substring(Math.min(problem.offset(), end), end).replaceAll("\\s", "");
        return TYPE.matcher(part).matches() && metamodels.classOf(part) == null && !metamodels.isCertainlyUnknown(part);
    }

    /** Acceleo 3, its predecessor and OCL, which Sirius knows with additional plug-ins. */
    private static boolean isOtherLanguage(String expression) {
        return expression.startsWith("[") && expression.endsWith("/]")
                || expression.startsWith("<%") && expression.endsWith("%>") || expression.startsWith("ocl:");
    }

    private static String shorten(String expression) {
        String line = expression.strip().replaceAll("\\s+", " ");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "\u2026";
    }
}
