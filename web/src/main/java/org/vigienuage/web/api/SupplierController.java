package org.vigienuage.web.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.supplier.IdentityQueries;
import org.vigienuage.web.supplier.Spelling;
import org.vigienuage.web.supplier.Supplier;
import org.vigienuage.web.supplier.SupplierQueries;
import org.vigienuage.web.version.OneVersion;

/** One supplier by its key; there is no list of them here, so none of natural persons. */
@RestController
@OneVersion
class SupplierController {

    private final Questions questions;
    private final Freshness freshness;
    private final SupplierQueries suppliers;
    private final IdentityQueries identities;
    private final OwnerQueries owners;

    SupplierController(
            Questions questions,
            Freshness freshness,
            SupplierQueries suppliers,
            IdentityQueries identities,
            OwnerQueries owners) {
        this.questions = questions;
        this.freshness = freshness;
        this.suppliers = suppliers;
        this.identities = identities;
        this.owners = owners;
    }

    /** What is told of a supplier. */
    record SupplierAnswer(
            String key,
            String name,
            boolean curated,
            boolean naturalPerson,
            List<String> neqs,
            List<Spelling> spellings,
            List<Owner> owners) {}

    @GetMapping("/api/v1/suppliers/{supplierKey:[A-Za-z0-9-]+}")
    @Nullable
    ResponseEntity<SupplierAnswer> supplier(@PathVariable String supplierKey, ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        Optional<Supplier> found = suppliers.findSupplier(supplierKey);
        if (found.isEmpty()) {
            return moved(supplierKey, request);
        }
        if (freshness.isKnown(request, question)) {
            return null;
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.get().naturalPerson()) {
            answer.header("X-Robots-Tag", "noindex");
        }
        return answer.body(answer(found.get()));
    }

    private ResponseEntity<SupplierAnswer> moved(String formerKey, ServletWebRequest request) {
        String present = identities.findSuccessor(formerKey).orElseThrow(() -> new NoSuchThingException(formerKey));
        String query = request.getRequest().getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/api/v1/suppliers/" + present + (query == null ? "" : "?" + query)))
                .build();
    }

    private SupplierAnswer answer(Supplier supplier) {
        return new SupplierAnswer(
                supplier.key(),
                supplier.name(),
                supplier.curated(),
                supplier.naturalPerson(),
                supplier.neqs(),
                identities.listSpellings(supplier.key()),
                owners.listOwners(supplier.key()));
    }
}
