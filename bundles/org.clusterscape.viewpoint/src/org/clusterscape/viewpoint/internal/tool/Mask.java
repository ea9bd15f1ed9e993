package org.clusterscape.viewpoint.internal.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.tool.operation.ToolVariables;
import org.clusterscape.viewpoint.vsm.tool.EditMaskVariables;

/**
 * The form of an edited text, such as <code>{0} : {1}</code>, whose parts become the variables <code>0</code>,
 * <code>1</code> and so on, and <code>arg0</code>, <code>arg1</code> and so on. An empty text always fits and is the
 * first part; without a form the whole text is.
 */
public record Mask(String pattern) {

    private static final String WHOLE = "{0}";

    /** The form that a tool declares. */
    public static Mask of(EditMaskVariables declared) {
        return new Mask(declared == null || declared.getMask() == null ? WHOLE : declared.getMask());
    }

    /** Why a text cannot be taken. */
    public Optional<String> refusal(Object text) {
        try {
            parts(text);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(Messages.bind(Messages.Tool_textDoesNotFit, text, pattern));
        } catch (IllegalArgumentException e) {
            return Optional.of(Messages.bind(Messages.Tool_maskInvalid, pattern));
        }
    }

    /** Makes variables of the parts of a text that fits. */
    public void assign(ToolVariables variables, Object text) {
        try {
            Object[] parts = parts(text);
            for (int i = 0; i < parts.length; i++) {
                variables.set(Integer.toString(i), parts[i]);
                variables.set("arg" + i, parts[i]);
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Object[] parts(Object text) throws ParseException {
        if (text == null || "".equals(text)) {
            return new Object[] {""};
        }
        if (!(text instanceof String) && WHOLE.equals(pattern)) {
            return new Object[] {text};
        }
        return new MessageFormat(pattern).parse(text.toString());
    }
}
