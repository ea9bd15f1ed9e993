package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Membership;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An element is known by its id for as long as it lives. */
class IdsTest {

    @TempDir
    Path folder;

    private Ecosystem ecosystem;
    private Actor actor;

    @BeforeEach
    void load() throws IOException {
        Path file = folder.resolve("region.clusterscape");
        Models.savedRegion(file);
        ecosystem = ModelFiles.load(file);
        actor = ecosystem.getActors().getFirst();
    }

    private Ecosystem other(String name) throws IOException {
        return ModelFiles.create(folder.resolve(name), Models.FACTORY.createEcosystem());
    }

    @Test
    void elementsAreFoundByTheirIds() {
        assertEquals("e6", ModelFiles.id(actor));
        assertSame(actor, ModelFiles.find(ecosystem, "e6"));
        assertNull(ModelFiles.find(ecosystem, "nobody"));
        assertNull(ModelFiles.find(Models.region(), "e6"));
        assertNull(ModelFiles.id(Models.actor("in no file")));
    }

    @Test
    void deletedAndBroughtBackKeepsItsId() {
        Cluster cluster = ecosystem.getClusters().getFirst();
        Membership membership = cluster.getMemberships().getFirst();
        ecosystem.getClusters().remove(cluster);
        assertNull(ModelFiles.find(ecosystem, "e4"));
        assertNull(ModelFiles.id(cluster));
        ecosystem.getClusters().add(cluster);
        assertEquals("e4", ModelFiles.id(cluster));
        assertSame(membership, ModelFiles.find(ecosystem, "e5"));
    }

    @Test
    void movedWithinAModelKeepsItsId() {
        Cluster first = ecosystem.getClusters().getFirst();
        Cluster second = Models.FACTORY.createCluster();
        ecosystem.getClusters().add(0, second);
        second.getMemberships().addAll(first.getMemberships());
        assertEquals("e5", ModelFiles.id(second.getMemberships().getFirst()));
        ecosystem.getActors().move(0, 2);
        assertEquals("e6", ModelFiles.id(actor));
    }

    @Test
    void movedToAnotherModelAndBackKeepsItsId() throws IOException {
        Ecosystem other = other("other.clusterscape");
        other.getActors().add(actor);
        assertEquals("e6", ModelFiles.id(actor));
        assertSame(actor, ModelFiles.find(other, "e6"));
        assertNull(ModelFiles.find(ecosystem, "e6"));
        ecosystem.getActors().add(0, actor);
        assertSame(actor, ModelFiles.find(ecosystem, "e6"));
    }

    @Test
    void movedToAModelThatHasTheIdGetsANewOne() throws IOException {
        Path copy = Files.copy(folder.resolve("region.clusterscape"), folder.resolve("copy.clusterscape"));
        Ecosystem twin = ModelFiles.load(copy);
        Actor twinActor = twin.getActors().getFirst();
        twin.getActors().add(actor);
        assertSame(twinActor, ModelFiles.find(twin, "e6"));
        assertNotEquals("e6", ModelFiles.id(actor));
        assertSame(actor, ModelFiles.find(twin, ModelFiles.id(actor)));
    }

    @Test
    void aWholeModelKeepsItsIdsInAnotherFile() throws IOException {
        Ecosystem moved = ModelFiles.create(folder.resolve("new.clusterscape"), ecosystem);
        ModelFiles.save(moved);
        assertEquals("e6", ModelFiles.id(ModelFiles.load(folder.resolve("new.clusterscape")).getActors().getFirst()));
    }

    @Test
    void aCopyGetsNewIds() {
        Cluster copy = EcoreUtil.copy(ecosystem.getClusters().getFirst());
        ecosystem.getClusters().add(copy);
        assertNotEquals("e4", ModelFiles.id(copy));
        assertNotEquals("e5", ModelFiles.id(copy.getMemberships().getFirst()));
        assertNotNull(ModelFiles.id(copy.getMemberships().getFirst()));
    }

    @Test
    void idsCanBeGiven() {
        ModelFiles.setId(actor, "actor-übersicht.1");
        assertSame(actor, ModelFiles.find(ecosystem, "actor-übersicht.1"));
        assertNull(ModelFiles.find(ecosystem, "e6"));
        ModelFiles.setId(actor, "actor-übersicht.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e7", "", "a b", "a#b", "a:b", "/a", "a?", "a&b", "a\"b", "a\u0000b", "\uD800"})
    void idsThatAreTakenOrCannotBeStoredAreRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> ModelFiles.setId(actor, id));
        assertEquals("e6", ModelFiles.id(actor));
    }

    @Test
    void onlyElementsOfAModelFileCanBeGivenIds() {
        assertThrows(IllegalArgumentException.class, () -> ModelFiles.setId(Models.actor("x"), "x"));
    }

    @Test
    void aResourceSetHasEachModelOnce() throws IOException {
        ResourceSet resources = ModelFiles.newResourceSet();
        Path file = folder.resolve("region.clusterscape");
        assertSame(ModelFiles.load(file, resources), ModelFiles.load(file, resources));
    }

    @Test
    void referencesBetweenModelsGoByIdAndAreFollowedOnDemand() throws IOException {
        ResourceSet resources = ModelFiles.newResourceSet();
        Path otherFile = folder.resolve("other study.clusterscape");
        Ecosystem other = other("other study.clusterscape");
        other.getKeyFields().add(Models.FACTORY.createKeyField());
        other.getKeyFields().getFirst().setName("Other");
        ModelFiles.save(other);
        Ecosystem mine = ModelFiles.load(folder.resolve("region.clusterscape"), resources);
        mine.getKeyFields().getFirst().getRelatedKeyFields().add(ModelFiles.load(otherFile, resources).getKeyFields().getFirst());
        ModelFiles.save(mine);
        Ecosystem loaded = ModelFiles.load(folder.resolve("region.clusterscape"));
        EObject related = loaded.getKeyFields().getFirst().getRelatedKeyFields().getFirst();
        assertEquals("Other", ((org.clusterscape.model.KeyField) related).getName());
        assertEquals(ModelFiles.id(other.getKeyFields().getFirst()), ModelFiles.id(related));
    }
}
