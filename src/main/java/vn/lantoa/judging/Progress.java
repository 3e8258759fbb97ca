package vn.lantoa.judging;

import vn.lantoa.shared.PersonId;

/** How far a juror has come in a round. */
public record Progress(PersonId juror, int open, int signed, int recused) {
    public int assigned() {
        return open + signed;
    }
}
