package org.clusterscape.report;

import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * An output format as its plug-in announces it. See the extension point {@code org.clusterscape.report.renderers}.
 *
 * @param format the id by which requests name it, such as {@code html}; unique
 * @param name its name for people
 * @param fileExtension the usual extension of its files, without the dot
 * @param mediaType the media type of its files, such as {@code text/html}
 * @param plugin the symbolic name of the plug-in
 * @param factory creates the renderer
 */
public record RendererDescriptor(String format, String name, String fileExtension, String mediaType, String plugin,
        Callable<ReportRenderer> factory) {

    public RendererDescriptor {
        Objects.requireNonNull(format);
        Objects.requireNonNull(name);
        Objects.requireNonNull(fileExtension);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(factory);
    }
}
