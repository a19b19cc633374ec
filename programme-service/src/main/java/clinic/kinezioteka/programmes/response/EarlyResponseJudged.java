package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.programmes.programme.Programme;

/** What a check says has changed. */
public record EarlyResponseJudged(EarlyResponseCheck check, Programme programme) {}
