// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxdetail.h"

#include <models/celltext.h>
#include <ui/inbox/attentionbook.h>
#include <ui/inbox/inboxlines.h>
#include <ui/inbox/nextsteps.h>
#include <ui/inbox/waitingfacts.h>
#include <ui/look/banner.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/looktable.h>
#include <ui/look/pill.h>
#include <ui/look/plainlabel.h>
#include <ui/look/secondticker.h>
#include <ui/look/serverframe.h>
#include <ui/look/steps.h>
#include <ui/look/titlerow.h>

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int factLabelWidth = 92;
static constexpr int detailWidth = 600;
static constexpr int mostNumberLines = 8; // more scroll

InboxDetail::InboxDetail(Workspace &workspace, const AttentionBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_banner(new Banner(Tone::NeedsYou))
    , m_words(new ServerFrame(Tone::NeedsYou))
    , m_lines(knownNumberColumns(), [](const PurchaseLine &line) { return line.phoneNumber; })
    , m_numbers(new LookTable)
    , m_steps(new Steps)
    , m_history(makeHistory())
    , m_body(makeBody())
    , m_next(new NextSteps(workspace))
    , m_ticker(SecondTicker::shared())
{
    layOut();
    connect(m_ticker.get(), &SecondTicker::ticked, this, &InboxDetail::tellTime);
    clear();
}

void InboxDetail::layOut()
{
    m_title->addWidget(m_state);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_next);
}

QWidget *InboxDetail::makeBody()
{
    const auto &m = look::metrics();
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbers->setFrameShape(QFrame::StyledPanel);
    m_numbers->setModel(&m_lines);
    m_numbers->setSelectionMode(QAbstractItemView::NoSelection);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, m.edge);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(m.edge, 0, m.edge, m.edge);
    top->setSpacing(m.edge);
    top->addWidget(m_banner);
    top->addWidget(m_words);
    top->addWidget(m_numbers);
    top->addWidget(makeFacts());
    column->addLayout(top);
    column->addWidget(m_history);
    column->addStretch(1);
    return body;
}

QWidget *InboxDetail::makeFacts()
{
    auto *facts = new FormColumn(FormColumn::Density::Facts, factLabelWidth);
    const QStringList labels{tr("Reserved"), tr("Ends"), tr("Needs"), tr("In"), tr("For"), tr("About")};
    for (std::size_t fact = 0; fact < FactCount; ++fact) {
        m_texts[fact] = new PlainLabel;
        m_texts[fact]->setWordWrap(true);
        m_texts[fact]->setSelectable(true);
        m_rows[fact] = facts->addField(labels.at(int(fact)), m_texts[fact]);
    }
    return facts;
}

QWidget *InboxDetail::makeHistory()
{
    const auto &m = look::metrics();
    auto *line = new Strip(&Metrics::inset, nullptr);
    line->setLine(Qt::TopEdge);
    auto *history = new QWidget;
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(line);
    auto *steps = new QVBoxLayout;
    steps->setContentsMargins(m.edge, 0, m.edge, 0);
    steps->setSpacing(m.between);
    steps->addWidget(new PlainLabel(tr("What happened"), FontRole::Emphasis));
    steps->addWidget(m_steps);
    column->addLayout(steps);
    return history;
}

QSize InboxDetail::sizeHint() const
{
    return {look::metrics().wide(detailWidth), QWidget::sizeHint().height()};
}

void InboxDetail::clear()
{
    m_scope.cancel();
    m_item = {};
    m_changes.clear();
    m_title->setTitle({});
    m_title->setDetail({});
    m_state->hide();
    m_body->hide();
    m_next->clear();
}

void InboxDetail::show(const AttentionItem &item, const InboxLine &line)
{
    const bool isOther = item.id != m_item.id;
    const bool isNews = !(item == m_item);
    m_item = item;
    if (isOther)
        m_changes.clear();
    if (isNews && inboxlines::sectionOf(item) == Section::Orders)
        readHistory(item.id);
    m_title->setTitle(line.what.title);
    m_words->setTone(line.what.tone);
    m_words->setSource(tr("Message from %1").arg(m_workspace.provider().inside));
    m_words->setWords(item.words);
    m_words->setVisible(!item.words.isEmpty());
    tellNumbers();
    const QString summary = waitingfacts::summary(item, m_lines.rowCount());
    m_title->setDetail(summary.isEmpty() ? line.where.detail : summary);
    tellFacts(line);
    m_next->show(item, line.action);
    tellSteps();
    m_body->show();
    tellTime();
}

void InboxDetail::tellNumbers()
{
    const auto &m = look::metrics();
    m_lines.setRows(waitingfacts::numbers(m_workspace, m_item));
    const int lines = std::min(mostNumberLines, m_lines.rowCount());
    m_numbers->setFixedHeight(m.header + lines * m.row + 2 * m_numbers->frameWidth());
    m_numbers->setVisible(lines > 0);
}

void InboxDetail::tellFacts(const InboxLine &line)
{
    const bool isAlsoInBasket = inboxlines::isHold(m_item) && waitingfacts::isInBasket(m_workspace, m_item);
    setFact(Reserved, waitingfacts::reserved(m_workspace, m_item));
    setFact(Ends, waitingfacts::ends(m_workspace, m_item));
    setFact(Needs, waitingfacts::needs(m_book, m_item));
    setFact(In, isAlsoInBasket ? tr("%1, and the basket of Search").arg(line.where.title) : line.where.title);
    setFact(Who, line.person);
    setFact(About, m_lines.rowCount() > 0 ? QString() : m_item.subjects.join(u'\n'));
}

void InboxDetail::tellTime()
{
    if (m_item.id.isEmpty())
        return;
    const QDateTime now = m_workspace.serverNow();
    const StateCell state = inboxlines::stateOf(m_item, now);
    const QString left = m_item.due > now ? tr("%1 left").arg(cell::timeLeft(now, m_item.due))
        : m_item.due.isValid()            ? tr("The time is over")
                                          : tr("No deadline");
    m_state->setState(state);
    m_state->setVisible(!state.word.isEmpty());
    m_banner->setTone(inboxlines::urgencyOf(m_item, now));
    m_banner->setText(left, attention::why(m_item, now));
}

void InboxDetail::tellSteps()
{
    const QList<Steps::Step> steps = waitingfacts::steps(m_workspace, m_book, m_item, m_changes);
    m_steps->setSteps(steps);
    m_history->setVisible(!steps.isEmpty());
}

QCoro::Task<> InboxDetail::readHistory(QString subOrderId)
{
    const auto loading = orderhistory::load(m_workspace.state(), m_workspace.account().id, subOrderId);
    const auto changes = co_await later(m_scope, loading);
    if (!changes)
        emit m_workspace.notSaved(changes.error());
    if (!changes || subOrderId != m_item.id)
        co_return;
    m_changes = *changes;
    tellSteps();
}

void InboxDetail::setFact(Fact fact, const QString &text)
{
    m_texts[fact]->setText(text);
    m_rows[fact]->setVisible(!text.isEmpty());
}
