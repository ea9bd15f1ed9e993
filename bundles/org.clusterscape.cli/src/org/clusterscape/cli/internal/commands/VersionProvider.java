package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, which is that of this bundle. */
public final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Clusterscape " + version(), "Java " + Runtime.version()};
    }

    /** The version of this bundle, from its manifest. */
    static String version() throws IOException {
        String self = VersionProvider.class.getSimpleName() + ".class";
        String location = VersionProvider.class.getResource(self).toString();
        String root = location.substring(0, location.length() - VersionProvider.class.getName().length() - ".class".length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            return new Manifest(in).getMainAttributes().getValue("Bundle-Version");
        }
    }
}
