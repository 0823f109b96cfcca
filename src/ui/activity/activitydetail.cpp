// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydetail.h"

#include <ui/activity/deedtext.h>
#include <ui/activity/storytext.h>
#include <ui/errortext.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/pill.h>
#include <ui/look/plainlabel.h>
#include <ui/look/secondticker.h>
#include <ui/look/serverframe.h>
#include <ui/look/titlerow.h>
#include <ui/purchase/callview.h>
#include <ui/purchase/curl.h>
#include <ui/purchase/purchasetone.h>

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 92;

ActivityDetail::ActivityDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_banner(new Banner(Tone::NeedsYou))
    , m_frame(new ServerFrame(Tone::Lost))
    , m_facts(new FormColumn(FormColumn::Density::Facts, labelWidth))
    , m_steps(new Steps)
    , m_hint(new PlainLabel)
    , m_links(new QVBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_ticker(SecondTicker::shared())
{
    layOut();
    connect(m_ticker.get(), &SecondTicker::ticked, this, &ActivityDetail::tick);
    connect(&workspace.engine(), &PurchaseEngine::changed, this, [this](const Intent &changed) {
        if (changed.id == m_story.deed.purchase)
            read();
    });
    clear();
}

void ActivityDetail::layOut()
{
    const QStringList labels{tr("Money"), tr("Sent"), tr("Mark"), tr("Looked for"), tr("Next look"), tr("Subjects"),
        tr("Order"), tr("By"), tr("Request")};
    for (int fact = 0; fact < FactCount; ++fact) {
        auto *text = new PlainLabel({}, fact == Money ? FontRole::Emphasis : FontRole::Body);
        text->setWordWrap(true);
        text->setSelectable(true);
        m_texts[std::size_t(fact)] = text;
        m_rows[std::size_t(fact)] = m_facts->addField(labels.at(fact), text);
    }
    m_title->addWidget(m_state);
    m_hint->setColor(Token::Secondary);
    m_hint->setWordWrap(true);

    auto *scroll = new QScrollArea;
    m_body = makeBody();
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addWidget(scroll, 1);
}

QWidget *ActivityDetail::makeBody()
{
    const auto &m = look::metrics();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, m.edge);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(m.edge, 0, m.edge, m.inset);
    top->setSpacing(m.inset);
    for (QWidget *part :
        {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_frame), static_cast<QWidget *>(m_facts)})
        top->addWidget(part);
    column->addLayout(top);
    auto *line = new Strip(&Metrics::inset, nullptr);
    line->setLine(Qt::TopEdge);
    column->addWidget(line);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(m.edge, 0, m.edge, 0);
    bottom->setSpacing(m.between);
    bottom->addWidget(new PlainLabel(tr("What happened"), FontRole::Emphasis));
    bottom->addWidget(m_steps);
    bottom->addSpacing(m.between);
    bottom->addWidget(m_hint);
    m_links->setSpacing(0);
    bottom->addLayout(m_links);
    column->addLayout(bottom);
    column->addStretch(1);
    return body;
}

void ActivityDetail::clear()
{
    m_scope.cancel();
    m_story = {};
    m_choicesAre.clear();
    m_title->setTitle({});
    m_title->setDetail({});
    m_state->hide();
    m_body->hide();
    makeChoices();
    makeBar();
}

void ActivityDetail::show(const Deed &deed)
{
    if (deed.id != m_story.deed.id) {
        clear();
        m_story.deed = deed;
    }
    read();
}

QCoro::Task<> ActivityDetail::read()
{
    m_scope.cancel();
    const auto reading = m_workspace.record().journal().story(m_story.deed.id);
    const auto story = co_await later(m_scope, reading);
    if (!story)
        co_return; // the list says why
    m_story = *story;
    tell();
}

Intent ActivityDetail::intent() const
{
    const QList<Intent> open = m_workspace.engine().open();
    const auto live = std::ranges::find(open, m_story.deed.purchase, &Intent::id);
    return live == open.cend() ? m_story.intent : *live;
}

void ActivityDetail::tell()
{
    const Deed &deed = m_story.deed;
    QStringList parts{deedtext::words(deed), m_workspace.isSandbox() ? tr("SANDBOX") : m_workspace.account().name};
    parts.removeAll(QString());
    m_title->setTitle(deedtext::what(deed));
    m_title->setDetail(parts.join(u" · "_s));
    m_state->setState(deedtext::outcome(deed));
    m_state->show();
    m_rows[Money]->label()->setText(deed.outcome == Deed::Outcome::Unknown ? tr("Set aside") : tr("Money"));
    m_rows[Subjects]->label()->setText(deed.isAboutNumbers() ? tr("Numbers")
            : deed.kind == Deed::Kind::Extend                ? tr("Reservations")
                                                             : tr("About"));
    setFact(Mark, deed.reference);
    setFact(Orders, deed.orderIds.join(u", "_s));
    setFact(Person, deed.person);
    setFact(Request, deed.requestId);
    const QString words = deed.outcome == Deed::Outcome::Done ? QString() : errortext::serversWords(deed.error);
    m_frame->setVisible(!words.isEmpty());
    m_frame->setTone(deed.outcome == Deed::Outcome::Refused ? Tone::Lost : Tone::NeedsYou);
    m_frame->setSource(tr("Message from %1").arg(m_workspace.provider().inside));
    m_frame->setWords(words);
    const QString choices = u"%1 %2 %3"_s.arg(QString::number(deed.id),
        QString::number(int(deed.state.value_or(IntentState::Acked))), deed.orderIds.join(u' '));
    if (choices != std::exchange(m_choicesAre, choices)) {
        makeChoices();
        makeBar();
    }
    m_body->show();
    tick();
}

void ActivityDetail::tick()
{
    if (m_story.deed.id == 0 || m_story.steps.isEmpty())
        return;
    const Intent known = intent();
    const QDateTime now = m_workspace.serverNow();
    const storytext::Facts facts = storytext::facts(m_story, known, now);
    setFact(Money, facts.money);
    setFact(Sent, facts.sent);
    setFact(Looks, facts.looks);
    setFact(NextLook, facts.nextLook);
    setFact(Subjects, facts.subjects);
    m_steps->setSteps(storytext::steps(m_story, known, m_workspace.record().person(), now));
    const QString hint = storytext::hint(m_story, known, now);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    tellBanner(known);
}

void ActivityDetail::tellBanner(const Intent &intent)
{
    const bool isTold = m_story.deed.purchase != 0 && intent.state != IntentState::Acked;
    m_banner->setVisible(isTold);
    if (!isTold)
        return;
    const QString provider = m_workspace.providerName();
    m_banner->setTone(toneOf(intent.state));
    m_banner->setText(wording::title(intent, provider), wording::detail(intent, provider, m_workspace.serverNow()));
}

void ActivityDetail::setFact(Fact fact, const QString &text)
{
    m_texts[fact]->setText(text);
    m_rows[fact]->setVisible(!text.isEmpty());
}

// The reference stands beside the mark, what settles a doubt below what is known of it.
void ActivityDetail::makeChoices()
{
    m_choices = m_story.deed.id == 0 ? QList<DeedChoice>() : deedChoices(m_workspace, m_story.deed, intent(), window());
    while (m_links->count() > 0) {
        QLayoutItem *item = m_links->takeAt(0);
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    for (const DeedChoice &choice : std::as_const(m_choices)) {
        if (choice.place != DeedChoice::Place::Link)
            continue;
        auto *link = new LinkButton(choice.text);
        connect(link, &QAbstractButton::clicked, this, choice.act);
        m_links->addWidget(link);
    }
}

void ActivityDetail::makeBar()
{
    if (m_bar) {
        m_bar->hide(); // one of its buttons may be what was clicked
        m_column->removeWidget(m_bar);
        m_bar->deleteLater();
    }
    if (m_call)
        m_call->deleteLater();
    m_call = nullptr;
    m_bar = new ActionBar;
    m_bar->setForm();
    if (m_story.body.size() > 0) {
        auto *call = m_bar->addLink(tr("Show the call"));
        connect(call, &QAbstractButton::clicked, this, &ActivityDetail::toggleCall);
    }
    for (const auto place : {DeedChoice::Place::Button, DeedChoice::Place::Primary}) {
        for (const DeedChoice &choice : std::as_const(m_choices)) {
            if (choice.place != place)
                continue;
            const bool primary = place == DeedChoice::Place::Primary;
            auto *button = primary ? m_bar->addPrimary(choice.text) : m_bar->addButton(choice.text);
            if (primary)
                button->setIcon(icons::icon(u"view-refresh"_s));
            connect(button, &QAbstractButton::clicked, this, choice.act);
        }
    }
    m_bar->setVisible(m_story.body.size() > 0 || !m_choices.isEmpty());
    m_column->addWidget(m_bar);
}

void ActivityDetail::toggleCall()
{
    if (m_call) {
        m_call->deleteLater();
        m_call = nullptr;
        return;
    }
    m_call = new CallView(curl::post(m_workspace.client().baseUrl().with("/number_orders"), m_story.body));
    m_column->insertWidget(m_column->indexOf(m_bar), m_call);
    m_call->setFocus();
}
