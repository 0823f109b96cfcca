// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <sandbox/control.h>
#include <sandbox/magic.h>
#include <sandbox/service.h>
#include <sandbox/spoil.h>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr char garbage[] = "\x16\x03\x01 SSH-2.0 \xff\xfe <?xml \0 220 ready\r\n\r\n"; // no HTTP by any reading

static QString queryText(const Request &request)
{
    QStringList items;
    for (const auto &[key, value] : request.query)
        items.append(key + u'=' + value);
    return items.join(u'&');
}

Exchange::Exchange(Service &service, const HttpMessage &message, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_message(message)
{ }

Exchange::~Exchange()
{
    if (m_waiting)
        --m_service.counters().held;
    if (m_logged && !m_finished)
        ++m_service.counters().abandoned;
}

void Exchange::start()
{
    QString mount;
    const auto refused = m_service.admit(m_message, m_request, mount);
    m_limited = mount == "v2"_L1;
    if (m_limited)
        m_logged = m_service.log().add(m_request.method, m_request.path, queryText(m_request));
    if (refused) {
        m_answer = *refused;
        return finish();
    }
    if (!m_limited) {
        m_answer = Control(m_service).answer(m_request);
        return finish();
    }
    m_faults = m_service.faults().striking(m_request.method, m_request.path);
    if (const Fault *shift = fault(FaultKind::PageShift))
        m_request.page.shift = shift->rows;
    enter(Stage::Before);
}

const Fault *Exchange::fault(FaultKind kind) const
{
    const auto found =
        std::find_if(m_faults.begin(), m_faults.end(), [kind](const Fault &each) { return each.kind == kind; });
    return found == m_faults.end() ? nullptr : &*found;
}

const Fault *Exchange::fault(FaultKind kind, Stage stage) const
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
        [&](const Fault &each) { return each.kind == kind && each.after == (stage == Stage::After); });
    return found == m_faults.end() ? nullptr : &*found;
}

void Exchange::enter(Stage stage)
{
    if (const Fault *delay = fault(FaultKind::Delay, stage))
        QTimer::singleShot(std::chrono::milliseconds(delay->ms), this, [this, stage] { hold(stage); });
    else
        hold(stage);
}

void Exchange::hold(Stage stage)
{
    const Fault *held = fault(FaultKind::Hold, stage);
    if (!held)
        return leave(stage);
    wait();
    connect(&m_service, &Service::released, this, [this, stage, id = held->id](int fault) {
        if (fault != id)
            return;
        m_service.disconnect(this);
        m_waiting = false;
        --m_service.counters().held;
        leave(stage);
    });
}

void Exchange::wait()
{
    m_waiting = true;
    ++m_service.counters().held;
}

void Exchange::leave(Stage stage)
{
    if (fault(FaultKind::Silence, stage))
        return wait();
    if (const Fault *drop = fault(FaultKind::Drop, stage))
        return end({.then = drop->reset ? Reply::Then::Reset : Reply::Then::Close});
    if (const Fault *status = fault(FaultKind::Status, stage)) {
        m_answer = faultAnswer(*status);
        return finish();
    }
    if (stage == Stage::After)
        return finish();
    act();
}

void Exchange::act()
{
    m_service.log().hadEffect(m_logged);
    m_answer = m_service.engine().answer(m_request);
    if (wantsSilence(m_request) && !m_answer.isError())
        return wait();
    enter(Stage::After);
}

void Exchange::finish()
{
    QDateTime date = m_service.engine().context().clock.dateTime();
    for (const Fault &each : std::as_const(m_faults)) {
        spoil(each, m_answer);
        if (each.kind == FaultKind::Date)
            date = date.addMSecs(each.ms);
    }
    m_service.log().answered(m_logged, m_answer.status);
    m_answer.headers += m_service.marks(m_answer.status, m_limited);

    Reply reply{.bytes = toWire(m_answer, date, m_message.keepAlive, m_message.method == "HEAD")};
    if (!m_message.keepAlive)
        reply.then = Reply::Then::Close;
    if (const Fault *cut = fault(FaultKind::Cut)) {
        reply.bytes.chop((m_answer.body.size() + 1) / 2);
        reply.then = cut->reset ? Reply::Then::Reset : Reply::Then::Close;
    }
    if (fault(FaultKind::Garbage))
        reply = {.bytes = QByteArray(garbage, sizeof garbage - 1), .then = Reply::Then::Close};
    end(reply);
}

void Exchange::end(const Reply &reply)
{
    m_finished = true;
    emit finished(reply);
}

} // namespace sandbox
