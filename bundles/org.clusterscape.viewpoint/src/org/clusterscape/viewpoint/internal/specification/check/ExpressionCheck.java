package org.clusterscape.viewpoint.internal.specification.check;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The expressions of a specification must be in a language that is supported, and have its syntax. */
final class ExpressionCheck implements Check {

    private static final int MAX_LENGTH = 120;

    private final Interpreter interpreter;

    ExpressionCheck(Interpreter interpreter) {
        this.interpreter = interpreter;
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
        for (ExpressionProblem problem : interpreter.check(expression, new ExpressionOrigin(element, attribute))) {
            findings.add(Kind.EXPRESSION, problem.severity(), element, Messages.bind(Messages.Expression_problem,
                    new Object[] {attribute.getName(), shorten(expression), problem.message()}));
        }
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
