package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** The text of a model as EMF saves it, with each element on one line. */
final class ModelText {

    private ModelText() {
    }

    /** The lines of the file that would be saved now. References that lead nowhere are written all the same. */
    static List<String> of(Resource model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.save(bytes, Map.of(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE,
                    XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String encoding = model instanceof XMLResource xml && xml.getEncoding() != null ? xml.getEncoding() : "UTF-8";
        return bytes.toString(Charset.forName(encoding)).lines().toList();
    }
}
