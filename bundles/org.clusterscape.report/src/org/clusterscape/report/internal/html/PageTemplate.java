package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clusterscape.model.storage.InputException;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportHead;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNumberModel;

/**
 * The FreeMarker template of the page around the blocks of a report. A template gets only texts, lists and the directives
 * {@code body} and {@code contents}: it cannot reach Java objects, classes, other files or the network.
 */
final class PageTemplate {

    private static final String OWN = "page.ftlh";

    private final Template template;
    private final String file;

    private PageTemplate(Template template, String file) {
        this.template = template;
        this.file = file;
    }

    /** The template in a file, or the shipped one for null. */
    static PageTemplate of(Path file) throws IOException {
        String name = file == null ? OWN : file.toString();
        try {
            String source = file == null ? PageResources.text(OWN) : Files.readString(file, StandardCharsets.UTF_8);
            return new PageTemplate(new Template(name, name, new StringReader(source), configuration()), name);
        } catch (ParseException e) {
            throw new InputException(name, e.getLineNumber(), e.getColumnNumber(), sentence(e.getEditorMessage()), e);
        } catch (NoSuchFileException e) {
            throw new InputException(name, 0, 0, Messages.templateMissing, e);
        } catch (CharacterCodingException e) {
            throw new InputException(name, 0, 0, Messages.templateNotUtf8, e);
        }
    }

    void write(ReportHead head, List<FailedSection> failures, Collection<String> styles, Body body, Writer out) throws IOException {
        int[] bodies = { 0 };
        TemplateDirectiveModel bodyDirective = (env, params, variables, content) -> {
            bodies[0]++;
            body.write(env.getOut());
        };
        TemplateDirectiveModel contentsDirective = (env, params, variables, content) -> {
            int depth = params.get("depth") instanceof TemplateNumberModel n ? n.getAsNumber().intValue() : 2;
            body.writeContents(env.getOut(), depth);
        };
        Map<String, Object> data = new HashMap<>(PageData.of(head, failures, styles));
        data.put("body", bodyDirective);
        data.put("contents", contentsDirective);
        try {
            template.process(data, out);
        } catch (TemplateException e) {
            throw new InputException(file, number(e.getLineNumber()), number(e.getColumnNumber()),
                    sentence(e.getMessageWithoutStackTop()), e);
        }
        if (bodies[0] != 1) {
            throw new InputException(file, Messages.templateWithoutBody);
        }
    }

    private static Configuration configuration() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE); // Errors are thrown; nothing is to appear on the console.
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateLoader(null);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_DEFAULT_AUTO_ESCAPING_POLICY);
        configuration.setLocale(Locale.ENGLISH);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** FreeMarker's message on one line, without its tips and the position, which stands in the exception. */
    private static String sentence(String message) {
        String first = message == null ? "" : message.split("\\R-{3,}", 2)[0];
        String cause = first.replaceAll("\\[in template [^\\]]*\\]|\\(wrapper: [^)]*\\)", "").replaceAll("\\s+", " ").strip();
        return Messages.bind(Messages.templateFailed, cause);
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }
}
