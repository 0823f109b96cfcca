// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketpanel.h"

#include <flows/purchases.h>
#include <ui/look/costgrid.h>
#include <ui/look/fittingscroll.h>
#include <ui/look/fittingtext.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/plaintext.h>
#include <ui/look/rule.h>
#include <ui/look/secondticker.h>
#include <ui/look/titlerow.h>
#include <ui/purchase/buyfailure.h>
#include <ui/purchase/buying.h>
#include <ui/purchase/purchasenote.h>
#include <ui/purchase/whynotbuy.h>
#include <ui/search/askedline.h>
#include <ui/search/basketlines.h>
#include <ui/search/basketlist.h>
#include <ui/search/basketundo.h>
#include <ui/search/buyfocus.h>
#include <ui/search/orderchoicesform.h>
#include <ui/search/reserving.h>
#include <ui/workspace.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BasketPanel::BasketPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow(tr("Basket")))
    , m_undo(new BasketUndo(workspace))
    , m_clear(new LinkButton(tr("Clear")))
    , m_list(new BasketList(workspace))
    , m_asked(new AskedLine(workspace))
    , m_choices(new OrderChoicesForm(workspace))
    , m_purchase(new PurchaseNote(workspace))
    , m_reserving(new Reserving(workspace))
    , m_failure(new BuyFailure(workspace))
    , m_costs(new CostGrid)
    , m_reserve(new QPushButton)
    , m_buy(new QPushButton)
    , m_reason(new PlainLabel({}, FontRole::Caption))
    , m_buying(new Buying(workspace, this, [this](const QString &id) { return m_choices->nameOf(id); }))
    , m_ticker(SecondTicker::shared())
{
    setAccessibleName(tr("Basket"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTop(*column);
    makeFoot(*column);
    connect(&workspace, &Workspace::basketChanged, this, &BasketPanel::adopt);
    connect(&workspace, &Workspace::basketChanged, this, &BasketPanel::adoptRoom);
    connect(&workspace, &Workspace::buyRequested, this, &BasketPanel::buy);
    connect(&workspace, &Workspace::reissueRequested, this, &BasketPanel::orderAgain);
    connect(&workspace, &Workspace::purchasesChanged, this, &BasketPanel::adopt);
    connect(m_choices, &OrderChoicesForm::changed, this, &BasketPanel::adopt);
    connect(m_reserving, &Reserving::busyChanged, this, &BasketPanel::adopt);
    connect(m_buying, &Buying::phaseChanged, this, &BasketPanel::adopt);
    connect(m_buying, &Buying::answered, &workspace, &Workspace::buyingAnswered);
    connect(m_buying, &Buying::failed, m_failure, &BuyFailure::tellError);
    connect(m_buying, &Buying::gone, m_failure, &BuyFailure::tellGone);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &BasketPanel::tick);
    auto *focus = new BuyFocus(workspace, this, m_buying, m_purchase, m_buy); // after what it follows was connected
    connect(focus, &BuyFocus::released, this, &BasketPanel::focusReleased);
    adopt();
}

// What still runs ends now, and has nobody to tell any more.
BasketPanel::~BasketPanel()
{
    m_buying->disconnect();
    m_reserving->disconnect(this);
    m_buying->stop();
    m_reserving->stop();
}

void BasketPanel::makeTop(QVBoxLayout &column)
{
    const Metrics &m = look::metrics();
    m_title->addWidget(m_undo);
    m_title->addWidget(m_clear);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_undo->takeOut([](Basket &basket) { basket = Basket(); });
        m_undo->setFocus(); // it stands where that one was
    });
    connect(m_undo, &BasketUndo::undone, this, [this] { m_clear->setFocus(); });
    connect(m_list, &BasketList::removeRequested, this,
        [this](const QString &number) { m_undo->takeOut([&](Basket &basket) { basket.remove(number); }); });
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(m.edge, 0, m.edge, m.inset);
    inner->setSpacing(m.inset);
    inner->addWidget(m_list);
    inner->addWidget(m_asked);
    inner->addWidget(m_choices);
    m_scroll = new FittingScroll(content);
    column.addWidget(m_title);
    column.addWidget(m_scroll);
    column.addLayout(makeNotes());
    column.addStretch(1);
}

// Beside what scrolls: they are always to be seen.
QLayout *BasketPanel::makeNotes()
{
    const Metrics &m = look::metrics();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(m.edge, 0, m.edge, 0);
    notes->setSpacing(m.inset);
    for (Note *note : QList<Note *>{m_purchase, m_reserving, m_failure}) {
        notes->addWidget(note);
        connect(note, &Note::roomChanged, this, &BasketPanel::adoptRoom);
    }
    return notes;
}

void BasketPanel::makeFoot(QVBoxLayout &column)
{
    const Metrics &m = look::metrics();
    m_reserve->setAccessibleName(tr("Reserve"));
    m_buy->setAccessibleName(tr("Buy"));
    m_buy->setProperty("primary", true);
    for (QPushButton *button : {m_reserve, m_buy}) // their texts go by their room, not their room by their texts
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setColor(Token::Secondary);
    m_reason->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(m.edge, m.between, m.edge, m.inset);
    foot->setSpacing(m.between);
    foot->addWidget(new Rule);
    foot->addWidget(m_costs);
    foot->addSpacing(m.tight);
    foot->addWidget(m_reserve);
    foot->addWidget(m_buy);
    foot->addWidget(m_reason);
    column.addLayout(foot);
    connect(m_reserve, &QAbstractButton::clicked, this, [this] { reserve(basketlines::reservable(m_workspace)); });
    connect(m_buy, &QAbstractButton::clicked, this, [this] { buy(m_workspace.basket().numbers()); });
}

QString BasketPanel::whyNotBuy(const QStringList &numbers) const
{
    if (numbers.isEmpty())
        return tr("The basket is empty");
    if (!m_choices->isAcceptable())
        return tr("The reference can’t be sent");
    return ::whyNotBuy(m_workspace, numbers);
}

QString BasketPanel::stateText() const
{
    switch (m_buying->phase()) {
    case Buying::Phase::Looking:
        return m_buying->lookingText();
    case Buying::Phase::Asking:
        return tr("Waiting for your answer…");
    case Buying::Phase::Sending:
        return tr("Sending the order…");
    case Buying::Phase::Idle:
        break;
    }
    return whyNotBuy(m_workspace.basket().numbers());
}

// A hold that lapsed can be asked for again.
void BasketPanel::tick()
{
    if (basketlines::held(m_workspace) != m_held)
        adopt();
}

void BasketPanel::adopt()
{
    const Basket &basket = m_workspace.basket();
    const int count = int(basket.lines().size());
    m_title->setDetail(count == 0 ? tr("empty") : tr("%n number(s)", nullptr, count));
    m_clear->setVisible(count > 0);
    m_costs->setTotals(basket.totals());
    m_costs->setVisible(count > 0);
    m_held = basketlines::held(m_workspace);
    adoptReserve();
    const QString state = stateText();
    const int room = m_buy->width() - look::metrics().inset;
    const QString buy = PurchaseSheet::buyText(count, basket.totals(), room);
    look::setFittingText(*m_buy, count == 0 ? QStringList{tr("Buy")} : QStringList{buy, tr("Buy %n…", nullptr, count)});
    if (!state.isEmpty() && window()->focusWidget() == m_buy)
        setFocus(); // until there is something to go on to
    m_buy->setEnabled(state.isEmpty());
    look::setTip(m_buy, state);
    m_buy->setAccessibleDescription(state.isEmpty() ? m_buy->text() : m_buy->text() + u". "_s + state);
    const QString whose = m_workspace.isSandbox()
        ? tr("SANDBOX · not bought for real")
        : tr("LIVE · %1 · spends real money").arg(m_workspace.accountWords().join(u", "_s));
    m_reason->setText(state.isEmpty() ? whose : state + u'\n' + whose);
}

void BasketPanel::adoptReserve()
{
    const int open = int(basketlines::reservable(m_workspace).size());
    const QString shortly = open > 0 ? tr("Reserve %n", nullptr, open) : tr("Reserve");
    const QString fully = open == 0 ? tr("Reserve for 30 min")
        : m_held.isEmpty()          ? tr("Reserve %n for 30 min", nullptr, open)
                                    : tr("Reserve %n more for 30 min", nullptr, open);
    look::setFittingText(*m_reserve, {fully, shortly});
    const bool isSendable = m_choices->isAcceptable();
    m_reserve->setEnabled(open > 0 && !m_reserving->isBusy() && !m_workspace.account().readOnly && isSendable);
    const QString why = !isSendable      ? tr("The reference can’t be sent")
        : m_workspace.basket().isEmpty() ? tr("The basket is empty")
        : open == 0                      ? tr("Every number that can be held is held")
                                         : QString();
    look::setTip(m_reserve, why);
    m_reserve->setAccessibleDescription(why.isEmpty() ? m_reserve->text() : m_reserve->text() + u". "_s + why);
}

void BasketPanel::reserve(const QStringList &numbers)
{
    m_failure->hide();
    m_purchase->forget();
    m_reserving->reserve(numbers, m_choices->isAcceptable() ? m_choices->choices().reference : QString());
}

void BasketPanel::buy(const QStringList &numbers)
{
    if (m_buying->isBusy())
        return m_failure->tellReason(tr("Another purchase is under way"));
    m_failure->hide();
    m_purchase->forget();
    if (!m_reserving->isBusy())
        m_reserving->hide();
    if (const QString reason = whyNotBuy(numbers); !reason.isEmpty())
        return m_failure->tellReason(reason);
    m_buying->buy(numbers, m_choices->choices());
}

// As it was meant then, whatever is chosen for the next order meanwhile.
void BasketPanel::orderAgain(const Intent &intent)
{
    if (m_buying->isBusy())
        return m_failure->tellReason(tr("Another purchase is under way"));
    m_failure->hide();
    OrderChoices choices = m_choices->choices();
    choices.reference = token::wordsOf(intent.reference);
    if (!m_workspace.account().readOnly)
        m_buying->buy(phoneNumbers(intent.numbers), choices, intent.id);
}

void BasketPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adopt(); // what the button says depends on its room
    adoptRoom();
}

// What is asked gives way to what the operator has to read: first the choices for an order that can't be made now, then
// lines.
void BasketPanel::adoptRoom()
{
    layout()->activate(); // what it knows of heights may be older than the texts
    m_scroll->updateGeometry();
    const int choices = m_choices->sizeHint().height() + look::metrics().inset;
    const int others = layout()->totalHeightForWidth(width()) - m_list->heightWhen(m_list->isShort())
        - (m_choices->isHidden() ? 0 : choices);
    const int room = height() - m_list->heightWhen(false);
    const bool isBlocked = !m_workspace.engine().blocking(m_workspace.basket().numbers()).isEmpty();
    m_choices->setHidden(isBlocked && others + choices > room);
    m_list->setShort(others + (m_choices->isHidden() ? 0 : choices) > room);
}

void BasketPanel::refresh()
{
    m_choices->load();
    m_asked->refresh();
}

void BasketPanel::dropNews()
{
    for (Note *note : QList<Note *>{m_purchase, m_reserving})
        note->dropNews();
}

bool BasketPanel::escape()
{
    const bool was = m_buying->isBusy();
    m_buying->stop();
    return was;
}
