/**
 * Model files: how they are read, written, and kept whole.
 * <p>
 * <b>For whoever uses models</b>, {@link org.clusterscape.model.storage.ModelFiles} is all there is to know, and
 * {@link org.clusterscape.model.storage.SafeFile} for any other file that must not be lost.
 * <ul>
 * <li>A file is XMI 2.0 in UTF-8 with LF, one element a line in the order of the model, an {@code xmi:id} on every element
 * and no default values, so that a small edit is a small difference. EMF itself reads and writes the same files.
 * <li>A file is read whole or not at all. What EMF would drop in silence is refused with its place: unknown features, text
 * between elements, a value given twice, elements of a metamodel that is not installed, references to nothing. Comments and
 * processing instructions are kept, with the element that they stand before.
 * <li>A reference to an element that is not in the file is refused by {@code load}, because whatever is computed from such a
 * model is wrong. {@code loadToMend} keeps it, warns of it, and saving writes it back as it was.
 * <li>Nothing outside the file is looked up while it is read: no document type, entity, schema or metamodel. References
 * between models lead to files of this computer only.
 * <li>Characters that XML cannot hold are written as U+FFFD and reported by
 * {@link org.clusterscape.model.storage.SaveResult}. Importers use {@link org.clusterscape.model.storage.XmlText}.
 * <li>A save reads back what it is about to write and compares it with the model, before it touches the disk. The file is
 * replaced in one step. Three earlier contents are kept beside it, hidden, under names such as
 * {@code .region.clusterscape.~1~}. A file that has the same content already is left alone, and one that somebody else has
 * changed is not overwritten.
 * </ul>
 */
package org.clusterscape.model.storage;
