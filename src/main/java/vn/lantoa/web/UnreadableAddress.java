package vn.lantoa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address with words where a number or an id belongs leads nowhere: the same 404 as for what is not there. */
@ControllerAdvice
class UnreadableAddress {

    @ExceptionHandler
    void leadsNowhere(MethodArgumentTypeMismatchException unread, HttpServletResponse response) throws IOException {
        boolean inPath = unread.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
