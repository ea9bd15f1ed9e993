package org.clusterscape.example.region;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.example.region.internal.Assembler;
import org.clusterscape.example.region.internal.Assembler.Assembled;
import org.clusterscape.example.region.internal.Scaler;
import org.clusterscape.example.region.internal.Table;
import org.clusterscape.example.region.internal.TableReader;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.model.storage.ModelFiles;

/** Builds an ecosystem from a folder of CSV tables. The same tables and scale always give the same file. */
public final class RegionBuilder {

    private RegionBuilder() {
    }

    /**
     * Builds the ecosystem; {@link ModelFiles#save} or {@link ModelFiles#saveOver} then writes it.
     *
     * @param tables the folder of the tables
     * @param target the model file that will be written
     * @throws InputException naming file, line and column of the first fault in the tables
     * @throws IOException when a table cannot be read
     */
    public static Ecosystem build(Path tables, Path target, Scale scale) throws IOException {
        List<Table> scaled = Scaler.scale(TableReader.readAll(tables), scale);
        Assembled assembled = Assembler.assemble(scaled);
        Ecosystem ecosystem = ModelFiles.create(target, assembled.ecosystem());
        assembled.ids().forEach(ModelFiles::setId);
        return ecosystem;
    }
}
