// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purchasenote.h"

#include <ui/errortext.h>
#include <ui/look/copying.h>
#include <ui/look/linkbutton.h>
#include <ui/look/secondticker.h>
#include <ui/phonetext.h>
#include <ui/purchase/purchasetone.h>
#include <ui/workspace.h>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostFrames = 4; // more are a list

PurchaseNote::PurchaseNote(Workspace &workspace, QWidget *parent)
    : Note(parent)
    , m_workspace(workspace)
    , m_ticker(SecondTicker::shared())
{
    connect(&workspace.engine(), &PurchaseEngine::changed, this, [this](const Intent &intent) { m_last = intent; });
    connect(&workspace, &Workspace::purchasesChanged, this, &PurchaseNote::adopt);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &PurchaseNote::tick);
    connect(this, &Note::closed, this, &PurchaseNote::forget);
    adopt();
}

PurchaseNote::~PurchaseNote() = default;

void PurchaseNote::forget()
{
    m_last.reset();
    adopt();
}

// What is open stays to be seen, whatever was settled after it.
std::optional<Intent> PurchaseNote::shown() const
{
    const auto open = m_workspace.engine().newestOpen();
    return open ? open : m_last;
}

void PurchaseNote::adopt()
{
    const auto intent = shown();
    setVisible(intent.has_value());
    if (!intent)
        return;
    if (!m_linked || m_linked->id != intent->id || m_linked->state != intent->state
        || m_linked->orderIds != intent->orderIds) {
        m_linked = intent;
        const bool hadFocus = isAncestorOf(window()->focusWidget());
        clearLinks();
        addLinks(*intent);
        if (hadFocus)
            focusLink();
    }
    const bool isRefusal = (intent->state == IntentState::Rejected && intent->wasSent)
        || (intent->state == IntentState::Ambiguous && (intent->wasRefused || isLikelyRefusal(intent->error)));
    setTone(toneOf(intent->state));
    tellComplaints(isRefusal ? complaintsOf(*intent) : QList<OrderComplaint>());
    setClosable(!ruleOf(intent->state).isOpen);
    tick();
}

void PurchaseNote::tellComplaints(const QList<OrderComplaint> &complaints)
{
    const QString source = tr("Message from %1").arg(m_workspace.provider().inside);
    QList<Words> all;
    for (const auto &[number, words] : complaints)
        all += {number.isEmpty() ? source : tr("%1, about %2").arg(source, phoneText(number)), words};
    const bool isMany = all.size() > mostFrames;
    setWords(isMany ? QList<Words>() : all);
    setList(isMany ? all : QList<Words>());
}

void PurchaseNote::tick()
{
    const auto intent = shown();
    if (!intent)
        return;
    const QString provider = m_workspace.providerName();
    const auto more = m_workspace.engine().openCount() - 1;
    const QString others = more > 0 ? u'\n' + tr("%n more order(s) in doubt.", nullptr, int(more)) : QString();
    setText(wording::title(*intent, provider), wording::detail(*intent, provider, m_workspace.serverNow()) + others);
}

void PurchaseNote::addLinks(const Intent &intent)
{
    const auto copy = [this](const QString &text) { return [this, text] { look::copy(text, this); }; };
    const auto id = intent.id;
    if (!intent.orderIds.isEmpty()) {
        connect(addLink(tr("Show the order")), &QAbstractButton::clicked, this,
            [this, order = intent.orderId()] { emit m_workspace.sectionRequested(Section::Orders, order); });
        const QString name = intent.orderIds.size() == 1 ? tr("Copy its id") : tr("Copy their ids");
        connect(addLink(name), &QAbstractButton::clicked, this, copy(intent.orderIds.join(u'\n')));
    }
    if (ruleOf(intent.state).isLookedFor) {
        connect(addLink(tr("Check now")), &QAbstractButton::clicked, this,
            [this, id] { m_workspace.engine().checkNow(id); });
    }
    if (intent.state == IntentState::Quiet) {
        connect(addLink(tr("It was not placed")), &QAbstractButton::clicked, this,
            [this, id] { m_workspace.settle(id, IntentState::Abandoned); });
        connect(addLink(tr("Order again as a new order…")), &QAbstractButton::clicked, this,
            [this, intent] { emit m_workspace.reissueRequested(intent); });
    }
    if (intent.state == IntentState::Duplicate || intent.state == IntentState::Foreign) {
        connect(addLink(tr("I have dealt with it")), &QAbstractButton::clicked, this,
            [this, id] { m_workspace.settle(id, IntentState::Found); });
    }
    if (ruleOf(intent.state).isOpen && intent.state != IntentState::Sending)
        connect(addLink(tr("Copy reference")), &QAbstractButton::clicked, this, copy(intent.reference));
    else if (intent.state == IntentState::Rejected && intent.wasSent)
        connect(addLink(tr("Copy details")), &QAbstractButton::clicked, this, copy(errortext::details(intent.error)));
}
