package org.clusterscape.card;

import java.nio.file.Path;

/** What became of one file of an import: a card, or the reason why there is none. */
public sealed interface CardResult permits CardImport, CardFailure {

    /** The file, as it was named to the import or found in a directory. */
    Path file();
}
