package vn.lantoa.documents;

import java.util.UUID;

record CertificateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
