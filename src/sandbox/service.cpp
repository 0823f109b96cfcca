// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include <core/httpparser.h>
#include <sandbox/filelinks.h>
#include <sandbox/gate.h>
#include <sandbox/query.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

Service::Service(const SandboxSettings &settings, QList<Route> routes)
    : m_settings(settings)
    , m_engine(settings, std::move(routes))
    , m_events(m_engine.context())
    , m_rateLimit(settings.rateLimit)
{ }

std::optional<Answer> Service::admit(const HttpMessage &message, Request &request, QString &mount)
{
    request.method = message.method;
    request.headers = message.headers;
    request.body = message.body;
    if (auto refused = refuseForeign(request))
        return refused;
    if (!decodeTarget(message.target, request))
        return Answer::error(400, {.code = 10028, .detail = u"The address is not percent-encoded UTF-8."_s});
    if (!request.segments.isEmpty())
        mount = request.segments.takeFirst();
    request.path = u'/' + request.segments.join(u'/');
    if (mount == "control"_L1)
        return refuseStranger(request, m_settings.controlKey);
    if (mount == "files"_L1)
        return m_engine.change(signedFile, request, request.segments);
    if (mount != "v2"_L1)
        return Answer::error(404, {.code = 10005, .detail = u"The API is below /v2."_s});
    if (!m_rateLimit.take())
        return Answer::error(
            429, {.code = 10011, .detail = u"You have exceeded the maximum number of allowed requests."_s});
    return refuseStranger(request, m_settings.key);
}

Headers Service::marks(int status, bool isLimited) const
{
    Headers marks = isLimited ? m_rateLimit.headers(status == 429) : Headers();
    marks.append({"x-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return marks;
}

bool Service::release(int fault)
{
    const bool found = m_faults.remove(fault);
    if (found)
        emit released(fault);
    return found;
}

} // namespace sandbox
