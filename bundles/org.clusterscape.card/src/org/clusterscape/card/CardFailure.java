package org.clusterscape.card;

import java.nio.file.Path;

import org.clusterscape.model.storage.InputException;

/** A file that could not be imported. The model has nothing of it. */
public record CardFailure(Path file, InputException error) implements CardResult {
}
