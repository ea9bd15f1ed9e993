package org.clusterscape.viewpoint.tests.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;

/** Writes specifications of a few lines and loads them. */
final class Sources {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
            xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
            xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" \
            xmlns:tool_1="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" \
            xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" \
            xmlns:tree="http://www.eclipse.org/sirius/tree/description/1.0.0" \
            xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0" \
            xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0" \
            xmlns:properties="http://www.eclipse.org/sirius/properties/1.0.0" name="g" version="12.0.0.2017041100">
            """;
    /** The lines before the body of {@link #group}. */
    static final int HEAD_LINES = 2;

    private Sources() {
    }

    /** A whole file with what stands in the group. */
    static String group(String body) {
        return HEAD + body + "</description:Group>\n";
    }

    /** A whole file with a viewpoint "v", and in it a diagram "d" with the given children. */
    static String diagram(String body) {
        return group("""
                <ownedViewpoints name="v">
                <ownedRepresentations xsi:type="description_1:DiagramDescription" name="d" domainClass="ecore::EPackage">
                <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
                """ + body + """
                </ownedRepresentations>
                </ownedViewpoints>
                """);
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Specification load(Path folder, String text) {
        return SpecificationLoader.load(write(folder, "test.odesign", text), SpecificationContext.standard());
    }
}
