package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.assessment.Assessments;
import clinic.kinezioteka.programmes.assessment.Examination;
import clinic.kinezioteka.programmes.criteria.GateInputs;
import clinic.kinezioteka.programmes.criteria.Reading;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.ledger.LedgerEntries;
import clinic.kinezioteka.programmes.ledger.PlannedKeyPatterns;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.template.Template;
import clinic.kinezioteka.programmes.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** Gathers what a gate rests on and lets the rules judge it. */
@ApplicationScoped
public class ProposeDecision {

    private final GateDecisions decisions;
    private final Assessments assessments;
    private final Episodes episodes;
    private final Templates templates;
    private final PlannedKeyPatterns keyPatterns;
    private final LedgerEntries ledger;

    ProposeDecision(
            GateDecisions decisions,
            Assessments assessments,
            Episodes episodes,
            Templates templates,
            PlannedKeyPatterns keyPatterns,
            LedgerEntries ledger) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.episodes = episodes;
        this.templates = templates;
        this.keyPatterns = keyPatterns;
        this.ledger = ledger;
    }

    /** The proposal at this gate as things stand. */
    public GateProposal propose(Gate gate, Programme programme) {
        Module module = programme.module(gate.module());
        List<DueAssessment> due = Protocols.protocolOf(module.controlProtocol(), VisitKind.DOCTOR_FINAL);
        Examination examination = assessments.at(gate.finalVisitId());
        GateInputs inputs = inputs(programme, module, due, examination);
        return GateProposal.of(gate, decisions.count("gateId", gate.id()), inputs, examination.missing(due));
    }

    private GateInputs inputs(Programme programme, Module module, List<DueAssessment> due, Examination examination) {
        Episode episode = episodes.findById(programme.episodeId());
        Template template = templates.version(programme.templateCode(), programme.templateVersion());
        return new GateInputs(
                module.number(),
                module.isLast(),
                episode.openFlagIds(),
                module.plannedSessions(),
                module.attendedSessions(),
                programme.modules().stream().mapToInt(Module::attendedSessions).sum(),
                module.sessionsOfAnExtension(),
                episode.side(),
                due,
                examination.waived(),
                examination.latest().stream().map(Reading::of).toList(),
                module.isLast() ? keyPatterns.atDischarge(programme, template) : keyPatterns.of(module, template),
                new TreeMap<>(ledger.totals(programme.episodeId())),
                programme.maintenancePlan().isPresent(),
                template.gateThresholds());
    }
}
