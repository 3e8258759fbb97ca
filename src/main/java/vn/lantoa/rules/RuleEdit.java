package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule set with some parts exchanged: every part that is not named stays as it was. */
public final class RuleEdit {
    private String code;
    private Text title;
    private boolean pending;
    private List<Text> basis;
    private Organiser organiser;
    private Text theme;
    private Entrants entrants;
    private List<Category> categories;
    private boolean noOverlap;
    private Dossier dossier;
    private List<Declaration> declarations;
    private List<Cap> caps;
    private Intake intake;
    private List<TierRule> tiers;
    private List<WindowRule> timeline;
    private Publication publication;
    private @Nullable BallotRules ballots;
    private Scoring scoring;
    private List<RecurringRound> rounds;
    private List<AwardScheme> awards;
    private AwardTerms awardTerms;
    private Rights rights;
    private Complaints complaints;
    private List<ConflictRelation> conflicts;
    private boolean facebookRelease;
    private List<Remark> remarks;

    private RuleEdit(RuleSet from) {
        this.code = from.code();
        this.title = from.title();
        this.pending = from.pending();
        this.basis = from.basis();
        this.organiser = from.organiser();
        this.theme = from.theme();
        this.entrants = from.entrants();
        this.categories = from.categories();
        this.noOverlap = from.noOverlap();
        this.dossier = from.dossier();
        this.declarations = from.declarations();
        this.caps = from.caps();
        this.intake = from.intake();
        this.tiers = from.tiers();
        this.timeline = from.timeline();
        this.publication = from.publication();
        this.ballots = from.ballots();
        this.scoring = from.scoring();
        this.rounds = from.rounds();
        this.awards = from.awards();
        this.awardTerms = from.awardTerms();
        this.rights = from.rights();
        this.complaints = from.complaints();
        this.conflicts = from.conflicts();
        this.facebookRelease = from.facebookRelease();
        this.remarks = from.remarks();
    }

    public static RuleEdit of(RuleSet from) {
        return new RuleEdit(from);
    }

    public RuleEdit code(String now) {
        code = now;
        return this;
    }

    public RuleEdit title(Text now) {
        title = now;
        return this;
    }

    public RuleEdit basis(List<Text> now) {
        basis = now;
        return this;
    }

    public RuleEdit organiser(Organiser now) {
        organiser = now;
        return this;
    }

    public RuleEdit theme(Text now) {
        theme = now;
        return this;
    }

    public RuleEdit entrants(Entrants now) {
        entrants = now;
        return this;
    }

    public RuleEdit categories(List<Category> now) {
        categories = now;
        return this;
    }

    public RuleEdit noOverlap(boolean now) {
        noOverlap = now;
        return this;
    }

    public RuleEdit dossier(Dossier now) {
        dossier = now;
        return this;
    }

    public RuleEdit declarations(List<Declaration> now) {
        declarations = now;
        return this;
    }

    public RuleEdit caps(List<Cap> now) {
        caps = now;
        return this;
    }

    public RuleEdit intake(Intake now) {
        intake = now;
        return this;
    }

    public RuleEdit tiers(List<TierRule> now) {
        tiers = now;
        return this;
    }

    public RuleEdit timeline(List<WindowRule> now) {
        timeline = now;
        return this;
    }

    public RuleEdit publication(Publication now) {
        publication = now;
        return this;
    }

    public RuleEdit ballots(@Nullable BallotRules now) {
        ballots = now;
        return this;
    }

    public RuleEdit scoring(Scoring now) {
        scoring = now;
        return this;
    }

    public RuleEdit awards(List<AwardScheme> now) {
        awards = now;
        return this;
    }

    public RuleEdit awardTerms(AwardTerms now) {
        awardTerms = now;
        return this;
    }

    public RuleEdit rights(Rights now) {
        rights = now;
        return this;
    }

    public RuleEdit complaints(Complaints now) {
        complaints = now;
        return this;
    }

    public RuleEdit conflicts(List<ConflictRelation> now) {
        conflicts = now;
        return this;
    }

    public RuleEdit facebookRelease(boolean now) {
        facebookRelease = now;
        return this;
    }

    public RuleEdit remarks(List<Remark> now) {
        remarks = now;
        return this;
    }

    public RuleSet done() {
        return new RuleSet(
                code,
                title,
                pending,
                basis,
                organiser,
                theme,
                entrants,
                categories,
                noOverlap,
                dossier,
                declarations,
                caps,
                intake,
                tiers,
                timeline,
                publication,
                ballots,
                scoring,
                rounds,
                awards,
                awardTerms,
                rights,
                complaints,
                conflicts,
                facebookRelease,
                remarks);
    }
}
