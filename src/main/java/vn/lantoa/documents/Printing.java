package vn.lantoa.documents;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lantoa.paper.Paper;
import vn.lantoa.paper.Papers;
import vn.lantoa.web.BaseUrl;

/** Certificates as PDF answers; the same certificate is the same file each time. */
@Component
class Printing {

    private final Papers papers;
    private final BaseUrl baseUrl;

    Printing(Papers papers, BaseUrl baseUrl) {
        this.papers = papers;
        this.baseUrl = baseUrl;
    }

    ResponseEntity<byte[]> one(Issued one) {
        String number = one.registerNumber().replaceAll("[^0-9A-Za-z]", "-");
        return answer(papers.print(one.paper(baseUrl)), "giay-chung-nhan-" + number + ".pdf");
    }

    ResponseEntity<byte[]> all(List<Issued> many) {
        return answer(
                papers.printAll(many.stream().map(one -> one.paper(baseUrl)).toList()), "giay-chung-nhan.pdf");
    }

    private static ResponseEntity<byte[]> answer(Paper paper, String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(paper.pdf());
    }
}
