// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoil.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void becomeHtml(Answer &answer, int status, const QByteArray &heading)
{
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html>\r\n<head><title>" + heading + "</title></head>\r\n<body>\r\n<center><h1>" + heading
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

// Grows the object by a field nobody knows, so that it stays what it was, only too big.
void inflate(Answer &answer, qint64 bytes)
{
    const qsizetype end = answer.body.lastIndexOf('}');
    const qint64 missing = bytes - answer.body.size();
    if (end >= 0 && missing > 0)
        answer.body.insert(end, ",\"padding\":\"" + QByteArray(missing, 'x') + '"');
}

void rewriteBody(const Fault &fault, Answer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue before = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = rewritten(before, fault.pointer, fault.value);
    answer.body = (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject()))
                      .toJson(QJsonDocument::Compact);
}

QJsonValue rewrittenAt(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        bool ok = false;
        const int index = key.toInt(&ok);
        if (!ok || index < 0 || index >= array.size())
            return json;
        const QJsonValue item = rewrittenAt(array.at(index), path, value);
        if (item.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, item);
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    if (!path.isEmpty() && !object.contains(key))
        return json;
    object.insert(key, rewrittenAt(object.value(key), path, value)); // inserting undefined removes the key
    return object;
}

} // namespace

Answer faultAnswer(const Fault &fault)
{
    Answer answer;
    if (fault.status == 502)
        becomeHtml(answer, 502, "502 Bad Gateway");
    else if (fault.status == 429)
        answer = Answer::error(
            429, {.code = 10011, .detail = u"You have exceeded the maximum number of allowed requests."_s});
    else if (fault.status >= 400)
        answer = Answer::error(fault.status, {.code = 10007, .detail = u"An unexpected error occurred."_s});
    answer.status = fault.status;
    if (fault.retryAfter >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    return answer;
}

QJsonValue rewritten(const QJsonValue &json, const QString &pointer, const QJsonValue &value)
{
    return rewrittenAt(json, pointer.split(u'/').mid(1), value);
}

void spoil(const Fault &fault, Answer &answer)
{
    switch (fault.kind) {
    case FaultKind::Truncated:
        answer.body.truncate(answer.body.size() / 2);
        break;
    case FaultKind::Html:
        becomeHtml(answer, 200, "Please log in");
        break;
    case FaultKind::Oversized:
        inflate(answer, fault.bytes);
        break;
    case FaultKind::Empty:
        answer.status = 200;
        answer.body.clear();
        break;
    case FaultKind::Field:
        rewriteBody(fault, answer);
        break;
    default:
        break; // not a matter of the answer
    }
}

} // namespace sandbox
