package org.clusterscape.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads what plug-ins contribute to reports from the extension registry; their classes are loaded when they are needed. */
final class Extensions {

    private static final String PLUGIN = "org.clusterscape.report";
    private static final int DEFAULT_ORDER = 700;

    private Extensions() {
    }

    static List<SectionDescriptor> sections() {
        List<SectionDescriptor> sections = new ArrayList<>();
        for (IConfigurationElement element : elements("sections")) {
            String id = element.getAttribute("id");
            if (id != null) {
                sections.add(new SectionDescriptor(id, text(element, "name", id), text(element, "description", ""),
                        order(element), Boolean.parseBoolean(element.getAttribute("onRequest")), described(element),
                        element.getContributor().getName(), create(element, ReportSection.class)));
            }
        }
        return sections;
    }

    static List<RendererDescriptor> renderers() {
        List<RendererDescriptor> renderers = new ArrayList<>();
        for (IConfigurationElement element : elements("renderers")) {
            String format = element.getAttribute("format");
            if (format != null) {
                renderers.add(new RendererDescriptor(format, text(element, "name", format),
                        text(element, "fileExtension", format), text(element, "mediaType", "application/octet-stream"),
                        element.getContributor().getName(), create(element, ReportRenderer.class)));
            }
        }
        return renderers;
    }

    private static List<IConfigurationElement> elements(String point) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? List.of() : Arrays.asList(registry.getConfigurationElementsFor(PLUGIN, point));
    }

    private static <T> Callable<T> create(IConfigurationElement element, Class<T> type) {
        return () -> type.cast(element.createExecutableExtension("class"));
    }

    private static Set<String> described(IConfigurationElement element) {
        return Arrays.stream(element.getChildren("describes")).map(child -> child.getAttribute("type"))
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        try {
            return order == null ? DEFAULT_ORDER : Integer.parseInt(order.strip());
        } catch (NumberFormatException e) {
            return DEFAULT_ORDER;
        }
    }

    private static String text(IConfigurationElement element, String attribute, String otherwise) {
        return Objects.requireNonNullElse(element.getAttribute(attribute), otherwise);
    }
}
