package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinic's own templates: begun, changed and discarded as drafts, then published for good. */
@ApplicationScoped
@Transactional
public class AuthorTemplates {

    private final Templates templates;
    private final SoundPlans sound;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    AuthorTemplates(Templates templates, SoundPlans sound, Tenant tenant, Ids ids, Clock clock) {
        this.templates = templates;
        this.sound = sound;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes others who write templates of the clinic wait, so that what is read stands. */
    public void lock() {
        templates
                .getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "templates of " + tenant.clinicId())
                .getSingleResult();
    }

    /** Begins a draft. Fails with 422 for a plan that is not sound, 409 when the region has a draft already. */
    public Template draft(NewTemplate asked) {
        Optional<Template> base = Optional.ofNullable(asked.basedOn()).map(this::base);
        Region region = told("region", asked.region(), base.map(Template::region));
        List<ModuleTemplate> modules = told("modules", asked.modules(), base.map(Template::modules));
        GateThresholds thresholds = told("gateThresholds", asked.gateThresholds(), base.map(Template::gateThresholds));
        TemplatePlan plan = sound.require(region, new TemplatePlan(modules, thresholds));
        templates.draftOf(region).ifPresent(draft -> {
            throw new Conflict("draft-exists", "The clinic has a draft of this region already.").with("id", draft.id());
        });
        Template draft = new Template(ids.next(), tenant.clinicId(), region, asked.basedOn(), plan, clock.instant());
        templates.persistAndFlush(draft);
        return draft;
    }

    /** Replaces the plan of a draft. Fails with 422 for a plan that is not sound, 409 once it is published. */
    public void replace(Template template, TemplatePlan asked) {
        TemplatePlan plan = sound.require(template.region(), asked);
        template.plan(plan, clock.instant());
        templates.flush();
    }

    /** From now on drafts of programmes come from it; those that are there stay as they are. Fails with 409 once done. */
    public void publish(Template template) {
        template.publish(templates.nextNumber(template.code()), clock.instant());
        templates.flush();
    }

    /** Fails with 409 once it is published. */
    public void discard(Template template) {
        template.requireDraft();
        templates.delete(template);
        templates.flush();
    }

    private Template base(UUID id) {
        return templates.findByIdOptional(id).orElseThrow(() -> RuleBroken.unknownReference()
                .violation("basedOn", "is no template of the network or the clinic"));
    }

    private static <T> T told(String field, @Nullable T own, Optional<T> taken) {
        return Optional.ofNullable(own).or(() -> taken).orElseThrow(() -> RuleBroken.validation()
                .violation(field, "is needed unless the template is based on another"));
    }
}
